import type { Kind, Rule } from './rule.ts';
import type { Walk } from './walk.ts';

/** A field whose value is never shown: not in an issue, not in a hint, not to a callback. */
export interface SecretRule {
  readonly kind: Kind<'secret'>;
  readonly of: Rule;
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
