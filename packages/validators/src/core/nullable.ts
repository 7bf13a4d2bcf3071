import type { Kind, Rule } from './rule.ts';
import type { Walk } from './walk.ts';

/** A wrapper field of a request, where `null` means the same as nothing. */
export interface NullableRule {
  readonly kind: Kind<'nullable'>;
  readonly of: Rule;
}

export const nullable: Kind<'nullable'> = {
  name: 'nullable',
  check(value: unknown, walk: Walk, { of }: NullableRule): void {
    if (value !== null) walk.check(value, of);
  },
};
