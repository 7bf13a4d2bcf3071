import type { Kind, Walk } from './kind.ts';
import type { Fields } from './plain-object.ts';

/** Fields of an object that exclude each other. */
export interface OneOfRule {
  readonly kind: Kind<'oneOf'>;
  readonly fields: readonly string[];
  /** Whether one of them must be set. */
  readonly isRequired: boolean;
}

export const oneOf: Kind<'oneOf'> = {
  name: 'oneOf',
  check(value: Fields, walk: Walk, rule: OneOfRule): void {
    const { fields: allowed, isRequired } = rule;
    const set = allowed.filter((name) => value[name] !== undefined);
    if (set.length === 1 || (set.length === 0 && !isRequired)) return;
    const expected = `${isRequired ? 'exactly' : 'at most'} one of ${allowed.join(', ')}`;
    walk.report(set, { code: 'one_of', expected, received: set.join(', ') || 'none', allowed });
  },
};
