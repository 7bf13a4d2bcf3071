import type { AnyRule, Kind, Walk } from './kind.ts';

/** A field whose value is never shown: not in an issue, not in a hint, not to a callback. */
export interface SecretRule<Of extends AnyRule = AnyRule> {
  readonly kind: Kind<'secret'>;
  readonly of: Of;
}

export const secret: Kind<'secret'> = {
  name: 'secret',
  check(value: unknown, walk: Walk, { of }: SecretRule): void {
    const { isSecret } = walk;
    walk.isSecret = true;
    walk.check(value, of);
    walk.isSecret = isSecret;
  },
};
