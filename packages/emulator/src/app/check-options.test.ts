import { expect, it } from 'vitest';
import { createEmulator } from './create-emulator.ts';
import type { EmulatorOptions } from './emulator.ts';

it.each([
  [{ latency: 3_000_000_000 }, 'The option "latency" must be a number from 0 to 2147483647, not 3000000000'],
  [{ latency: -1 }, 'not -1'],
  [{ latency: Number.NaN }, 'not NaN'],
  [{ latency: '5' }, 'not 5'],
  [{ maximumBodyBytes: 0.5 }, 'The option "maximumBodyBytes" must be a whole number from 0 to 9007199254740991'],
  [{ operationNotFound: -1 }, 'The option "operationNotFound" must be a number from 0 to Infinity'],
  [{ pollInterval: -1 }, 'The option "pollInterval" must be a whole number'],
  [{ seed: 1.5 }, 'The option "seed" must be a whole number'],
  [{ streamFraming: 'xml' }, 'The option "streamFraming" must be one of array, lines, wrappedLines, not xml'],
  [{ zeroValues: true }, 'The option "zeroValues" must be one of omit, keep, not true'],
])('refuses the options %j', (options, message) => {
  expect(() => createEmulator(options as EmulatorOptions)).toThrow(message);
  expect(() => createEmulator(options as EmulatorOptions)).toThrow(TypeError);
});

it.each<EmulatorOptions>([
  {},
  { latency: 2_147_483_647, maximumBodyBytes: 0, operationNotFound: Infinity, pollInterval: 0, seed: -1 },
  { streamFraming: 'lines', zeroValues: 'keep' },
])('takes the options %j', (options) => {
  expect(() => createEmulator(options)).not.toThrow();
});
