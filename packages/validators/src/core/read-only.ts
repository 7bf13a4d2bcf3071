import type { Hint } from './hint.ts';
import type { Kind, Walk } from './kind.ts';

/** A field that only the service sets, in a request. */
export interface ReadOnlyRule {
  readonly kind: Kind<'readOnly'>;
}

export const readOnly: Kind<'readOnly'> = {
  name: 'readOnly',
  check(value: unknown, walk: Walk): void {
    const problem = { code: 'read_only_field', expected: 'no value', message: 'Read-only field' } as const;
    if (value !== undefined) walk.report(value, { ...problem, received: 'a value' });
  },
};

export const hintReadOnly = (): Hint => ({ text: 'leave it out, since only the service sets it' });
