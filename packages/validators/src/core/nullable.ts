import type { AnyRule, Kind, Walk } from './kind.ts';

/** A wrapper field of a request, where `null` means the same as nothing. */
export interface NullableRule<Of extends AnyRule = AnyRule> {
  readonly kind: Kind<'nullable'>;
  readonly of: Of;
}

export const nullable: Kind<'nullable'> = {
  name: 'nullable',
  check(value: unknown, walk: Walk, { of }: NullableRule): void {
    if (value !== null) walk.check(value, of);
  },
};
