import { nearest } from './nearest.ts';
import { placeOf } from './place-of.ts';
import { type Advise, collect, type Rule } from './walk.ts';

/** A sentence, and the value that it recommends, if it does. */
type Hint = readonly [sentence: string, instead?: unknown] | undefined;

const bytes: Readonly<Record<string, number>> = { k: 1024, m: 1_048_576, g: 1_073_741_824, t: 1_099_511_627_776 };
const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 };

/** What to do about a value, by how the sentence about what is wanted begins. */
const hints: readonly (readonly [expected: string, hint: (value: unknown, name: unknown) => Hint])[] = [
  ['plain object', plainObject],
  ['nothing', () => ['only the service sets this field; leave it out']],
  ['64-bit', int64],
  ['32-bit', unquoted],
  ['finite', unquoted],
  ['boolean', unquoted],
  ['RFC 3339', timestamp],
  ['duration', duration],
  ['field paths', (value) => (Array.isArray(value) ? ['join the paths with commas', value.join()] : undefined)],
];

/**
 * Says what to do about values that people send often. Only requests ask: nobody can mend a response. Told from the value
 * alone, which is not given for a secret field. What a hint recommends is itself right.
 */
export const adviseFor =
  (rule: Rule): Advise =>
  (issue, value, candidates) => {
    const hint = candidates ? nearest(value as string, candidates) : sentenceFor(rule, issue, value);
    if (hint === undefined) return;
    issue.hint = hint;
    issue.message += `; ${hint}`;
  };

function sentenceFor(root: Rule, { expected, path }: Parameters<Advise>[0], value: unknown): string | undefined {
  try {
    const { rule, isOptional } = placeOf(root, path);
    if (value === null && isOptional) return 'leave the field out instead';
    const [sentence, instead] = hints.find(([start]) => expected.startsWith(start))?.[1](value, path.at(-1)) ?? [];
    return instead === undefined || collect(rule, instead).success ? sentence : undefined;
  } catch {
    // A value that throws when it is looked at has no hint.
    return undefined;
  }
}

function int64(value: unknown, name: unknown): Hint {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return [`write it as a string: '${value}'`, `${value}`];
  const [, amount, unit = ''] = /^(\d{1,6}) ?([kmgt])i?b?$/i.exec(textOf(value)) ?? [];
  // Not for a time, of which `m` is a unit too, nor for the size of a page.
  if (!amount || !/(size|limit|memory|bytes)$/i.test(`${name}`) || /time|page/i.test(`${name}`)) return undefined;
  const size = `${BigInt(amount) * BigInt(bytes[unit.toLowerCase()] ?? 1)}`;
  return [`sizes are in bytes, a GB being 2^30 of them: '${size}'`, size];
}

function plainObject(value: unknown): Hint {
  const isOne = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isOne ? ['only an object literal is taken, no instance of a class'] : undefined;
}

function unquoted(value: unknown): Hint {
  const isValue = /^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/.test(textOf(value));
  return isValue ? [`write it without quotes: ${value}`, JSON.parse(value as string)] : undefined;
}

function timestamp(value: unknown): Hint {
  if (value instanceof Date) return [`write it as text: '${value.toISOString()}'`, value.toISOString()];
  if (typeof value === 'number') return [`write it as text such as '2026-01-31T12:00:00Z'`];
  return [`add a time: '${value}T00:00:00Z'`, `${textOf(value)}T00:00:00Z`];
}

function duration(value: unknown): Hint {
  if (typeof value === 'number') return [`write it in seconds with the suffix s: '${value}s'`, `${value}s`];
  const [, amount, unit = ''] =
    /^(\d{1,6}) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?)?|d(?:ays?)?|)$/i.exec(textOf(value)) ?? [];
  const text = `${Number(amount) * (seconds[unit.charAt(0).toLowerCase()] ?? 1)}s`;
  // Months, perhaps.
  if (unit === 'M') return undefined;
  return amount ? [`write it in seconds${unit ? '' : ' with the suffix s'}: '${text}'`, text] : undefined;
}

/** Never by `String`, which some objects make throw. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
