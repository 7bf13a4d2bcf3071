import { longestDelay } from '../core/timers.ts';
import type { EmulatorOptions } from './emulator.ts';

interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly wholeNumber: boolean;
}

const count: Range = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, wholeNumber: true };

const ranges = {
  latency: { minimum: 0, maximum: longestDelay, wholeNumber: false },
  maximumBodyBytes: count,
  operationNotFound: { ...count, maximum: Number.POSITIVE_INFINITY, wholeNumber: false },
  pollInterval: count,
  seed: { ...count, minimum: Number.MIN_SAFE_INTEGER },
} satisfies { readonly [Name in keyof EmulatorOptions]?: Range };

const values = {
  streamFraming: ['array', 'lines', 'wrappedLines'],
  zeroValues: ['omit', 'keep'],
} satisfies { readonly [Name in keyof EmulatorOptions]?: readonly EmulatorOptions[Name][] };

/** Throws a TypeError that names the first option outside of its range. */
export function checkOptions(options: EmulatorOptions): void {
  for (const [name, range] of Object.entries(ranges)) {
    const value = options[name as keyof typeof ranges];
    if (value !== undefined && !isWithin(value, range)) throw wrongOption(name, describe(range), value);
  }
  for (const [name, allowed] of Object.entries<readonly unknown[]>(values)) {
    const value = options[name as keyof typeof values];
    if (value !== undefined && !allowed.includes(value)) throw wrongOption(name, `one of ${allowed.join(', ')}`, value);
  }
}

function isWithin(value: unknown, { minimum, maximum, wholeNumber }: Range): boolean {
  if (typeof value !== 'number' || (wholeNumber && !Number.isInteger(value))) return false;
  return value >= minimum && value <= maximum;
}

const describe = ({ minimum, maximum, wholeNumber }: Range): string =>
  `a ${wholeNumber ? 'whole number' : 'number'} from ${minimum} to ${maximum}`;

const wrongOption = (name: string, expected: string, value: unknown): TypeError =>
  new TypeError(`The option "${name}" must be ${expected}, not ${String(value)}`);
