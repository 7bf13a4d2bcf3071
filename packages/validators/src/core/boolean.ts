import type { Kind, Walk } from './kind.ts';

export interface BooleanRule {
  readonly kind: Kind<'boolean'>;
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const boolean: Kind<'boolean'> = {
  name: 'boolean',
  check(value: unknown, walk: Walk): void {
    if (!isBoolean(value)) walk.reportType(value, 'boolean');
  },
};
