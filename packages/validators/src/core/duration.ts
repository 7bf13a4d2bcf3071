import type { Hint } from './hint.ts';
import type { Kind, Walk } from './kind.ts';
import { isString } from './text.ts';

export interface DurationRule {
  readonly kind: Kind<'duration'>;
}

const maxSeconds = 315_576_000_000;

/** Whether a value is a duration as protobuf writes it: seconds with the suffix `s`, about 10,000 years either way. */
export const isDuration = (value: unknown): value is string =>
  isString(value) && /^-?\d{1,12}(\.\d{1,9})?s$/.test(value) && Math.abs(Number.parseInt(value, 10)) <= maxSeconds;

export const duration: Kind<'duration'> = {
  name: 'duration',
  check(value: unknown, walk: Walk): void {
    if (!isDuration(value)) walk.reportFormat(value, 'duration such as 1.5s');
  },
};

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

const amountAndUnit = /^(\d{1,6}) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?)?|d(?:ays?)?|)$/i;

export function hintDuration(value: unknown): Hint | undefined {
  if (typeof value === 'number') {
    return { text: `write it in seconds with the suffix s: '${value}s'`, instead: `${value}s` };
  }
  const [, amount, unit = ''] = amountAndUnit.exec(isString(value) ? value : '') ?? [];
  // A capital M may mean months.
  if (amount === undefined || unit === 'M') return undefined;
  const seconds = `${Number(amount) * (secondsIn[unit.charAt(0).toLowerCase()] ?? 1)}s`;
  return { text: `write it in seconds${unit === '' ? ' with the suffix s' : ''}: '${seconds}'`, instead: seconds };
}
