import type { Kind, Walk } from './kind.ts';

/** Any string. */
export interface TextRule {
  readonly kind: Kind<'text'>;
}

export const isString = (value: unknown): value is string => typeof value === 'string';

export const text: Kind<'text'> = {
  name: 'text',
  check(value: unknown, walk: Walk): void {
    if (!isString(value)) walk.reportType(value, 'string');
  },
};
