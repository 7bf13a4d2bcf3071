import { type Check, type Context, type Descriptor, report, runCheck } from './context.ts';

/** As deep as protobuf reads JSON. */
export const maxDepth = 100;

/** A descriptor that is part of itself: the reference is followed when the walk gets there, but not for ever. */
export function lazy(value: unknown, context: Context, [, target]: readonly [Check, () => Descriptor]): void {
  if (context.path.length - 1 > maxDepth) report(context, 'too_deep', `at most ${maxDepth} levels`, value);
  else runCheck(value, context, target());
}
