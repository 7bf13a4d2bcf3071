import { type Check, collect, type Expected, type Rule, report, runCheck, type Walk } from './walk.ts';

type WrapperRule = readonly [Check, Rule];

/** A wrapper of a request: `null` means the same as nothing. */
export const nullable = (value: unknown, walk: Walk, rule: WrapperRule): Expected =>
  value !== null && runCheck(value, walk, rule[1]);

/** A field whose value no issue may show, nor a hint. */
export function secret(value: unknown, walk: Walk, rule: WrapperRule): void {
  for (const { path: steps, expected, code } of collect(rule[1], value).issues ?? []) {
    const found = steps.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], value);
    walk.path.push(...steps);
    const type = found === null ? 'null' : Array.isArray(found) ? 'list' : typeof found;
    report(walk, undefined, expected, code, undefined, `hidden ${type}`);
    walk.path.length -= steps.length;
  }
}

/** As deep as protobuf reads JSON. */
export const maxDepth = 100;

/** A schema that is part of itself: the walk follows it, but not for ever. */
export function recursive(value: unknown, walk: Walk, rule: WrapperRule): Expected {
  if (walk.path.length - 1 <= maxDepth) return runCheck(value, walk, rule[1]);
  report(walk, value, `at most ${maxDepth} levels`, 'too_deep');
}
