import type { Hint } from './hint.ts';
import type { Kind, Walk } from './kind.ts';
import { isString } from './text.ts';

export interface FieldMaskRule {
  readonly kind: Kind<'fieldMask'>;
}

/**
 * Whether a value is a field mask as JSON writes it: paths of names joined by dots, joined by commas, or nothing at all.
 * It looks for what a mask must not hold, because a pattern of the whole would exhaust the stack on a long one.
 */
export const isFieldMask = (value: unknown): value is string =>
  value === '' || (isString(value) && !/[^\w.,]|(?:^|[.,])(?![a-z])/i.test(value));

export const fieldMask: Kind<'fieldMask'> = {
  name: 'fieldMask',
  check(value: unknown, walk: Walk): void {
    if (!isFieldMask(value)) walk.reportFormat(value, 'field paths joined by commas');
  },
};

export function hintFieldMask(value: unknown): Hint | undefined {
  return Array.isArray(value) ? { text: 'join the paths with commas', instead: value.join() } : undefined;
}
