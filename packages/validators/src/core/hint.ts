import { nearest } from './nearest.ts';
import type { Advise } from './walk.ts';

const bytes: Readonly<Record<string, number>> = { k: 1024, m: 1_048_576, g: 1_073_741_824, t: 1_099_511_627_776 };
const seconds: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86400 };

/** What to do about a value, by how the sentence about what is wanted begins. */
const hints: readonly (readonly [expected: string, hint: (value: unknown) => string | undefined])[] = [
  ['nothing', () => 'only the service sets this field; leave it out'],
  ['64-bit', int64],
  ['32-bit', number],
  ['finite', number],
  ['RFC 3339', timestamp],
  ['duration', duration],
  ['field paths', (value) => (Array.isArray(value) ? 'join the paths with commas' : undefined)],
];

/**
 * Says what to do about values that people send often. Only requests ask: nobody can mend a response. Told from the value
 * alone, which is not given for a secret field.
 */
export const advise: Advise = (issue, value, candidates) => {
  const hint = candidates
    ? nearest(value as string, candidates)
    : (hints.find(([start]) => issue.expected.startsWith(start))?.[1](value) ??
      (value === null ? 'leave the field out instead' : undefined));
  if (hint === undefined) return;
  issue.hint = hint;
  issue.message += `; ${hint}`;
};

function int64(value: unknown): string | undefined {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return `write it as a string: '${value}'`;
  const [, amount, unit = ''] = /^(\d{1,6}) ?([kmgt])i?b?$/i.exec(textOf(value)) ?? [];
  return (
    amount && `sizes are in bytes, a GB being 2^30 of them: '${Number(amount) * (bytes[unit.toLowerCase()] ?? 1)}'`
  );
}

function number(value: unknown): string | undefined {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? `write it without quotes: ${value}` : undefined;
}

function timestamp(value: unknown): string | undefined {
  if (value instanceof Date && Number.isFinite(value.getTime())) return `write it as text: '${value.toISOString()}'`;
  if (typeof value === 'number') return `write it as text such as '2026-01-31T12:00:00Z'`;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `add a time: '${value}T00:00:00Z'` : undefined;
}

function duration(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return `write it in seconds with the suffix s: '${value}s'`;
  const [, amount, unit = ''] = /^(\d{1,6}) ?([mhd])\w{0,6}$/i.exec(textOf(value)) ?? [];
  return amount && `write it in seconds: '${Number(amount) * (seconds[unit.toLowerCase()] ?? 1)}s'`;
}

/** Never by `String`, which some objects make throw. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
