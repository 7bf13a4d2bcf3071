import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  diskSizeFor,
  diskSizeSteps,
  formatBytes,
  gibibytes,
  isDiskSize,
  kibibytes,
  mebibytes,
  parseBytes,
  tebibytes,
  toBytes,
} from './index.ts';

test.each([
  [gibibytes(16), '17179869184'],
  [gibibytes(1.5), '1610612736'],
  [gibibytes(93), '99857989632'],
  [gibibytes(0), '0'],
  [kibibytes(1), '1024'],
  [mebibytes(1n), '1048576'],
  [tebibytes(4), '4398046511104'],
  [tebibytes(8388607n), '9223370937343148032'],
  [parseBytes('16 GiB'), '17179869184'],
  [parseBytes(' 1.5TiB '), '1649267441664'],
  [parseBytes('0.0009765625 KiB'), '1'],
  [parseBytes('9223372036854775807'), '9223372036854775807'],
])('%s is %s', (given, want) => {
  expect(given).toBe(want);
});

test.each<() => unknown>([
  () => gibibytes(-1),
  () => gibibytes(Number.NaN),
  () => gibibytes(Number.POSITIVE_INFINITY),
  () => gibibytes(0.1),
  () => gibibytes(2 ** 40),
  () => kibibytes(-1n),
  () => tebibytes(8388608n),
  () => parseBytes('16 GB'),
  () => parseBytes('16 gib'),
  () => parseBytes('constructor'),
  () => parseBytes('1 constructor'),
  () => parseBytes('0.1 KiB'),
  () => parseBytes(''),
  () => parseBytes('-1'),
  () => parseBytes('9223372036854775808'),
  () => toBytes('1e3'),
  () => toBytes('0x10'),
  () => toBytes(''),
  () => toBytes(2 ** 53),
  () => toBytes(-1n),
])('refuses %s', (call) => {
  expect(call).toThrow(RangeError);
});

test.each([
  ['0', undefined, '0 B'],
  ['1023', undefined, '1023 B'],
  ['1024', undefined, '1 KiB'],
  ['17179869184', undefined, '16 GiB'],
  ['1610612736', undefined, '1.5 GiB'],
  ['1610612737', undefined, '1.5 GiB'],
  ['9223372036854775807', undefined, '8388608 TiB'],
  ['1073741824', { unit: 'MiB' as const }, '1024 MiB'],
  ['1234567', { fractionDigits: 0 }, '1 MiB'],
  ['1234567', { fractionDigits: 5 }, '1.17737 MiB'],
])('writes %s with %j as %s', (size, options, want) => {
  expect(formatBytes(size, options)).toBe(want);
});

test('every size survives reading and writing, exactly', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (bytes) => {
      expect(toBytes(bytes.toString())).toBe(bytes);
      expect(parseBytes(`${bytes} B`)).toBe(bytes.toString());
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 33 - 1 }), (count) => {
      expect(toBytes(gibibytes(count))).toBe(BigInt(count) * 2n ** 30n);
      expect(parseBytes(formatBytes(gibibytes(count), { unit: 'GiB' }))).toBe(gibibytes(count));
    }),
  );
});

test.each([
  ['network-ssd-nonreplicated', 93, true],
  ['network-ssd-nonreplicated', 94, false],
  ['network-ssd-io-m3', 186, true],
  ['local-ssd', 100, true],
  ['local-ssd', 368, true],
  ['local-ssd', 369, false],
  ['network-ssd', 17, true],
  ['network-ssd', 4096, true],
  ['network-ssd', 4097, false],
  ['network-ssd', 0, false],
  ['local-ssd', 1500, true],
  ['local-ssd', 1600, false],
  ['local-ssd', 2944, true],
  ['local-ssd', 3312, false],
  ['a-new-type', 17, true],
])('a disk of type %s may have %i GiB: %s', (type, size, legal) => {
  expect(isDiskSize(type, gibibytes(size))).toBe(legal);
});

test('finds the next legal disk size', () => {
  expect(diskSizeSteps('network-ssd-nonreplicated')).toEqual(['99857989632']);
  expect(diskSizeSteps('constructor')).toEqual([]);
  expect(diskSizeFor('network-ssd-nonreplicated', gibibytes(100))).toBe(gibibytes(186));
  expect(diskSizeFor('network-ssd-nonreplicated', '0')).toBe(gibibytes(93));
  expect(diskSizeFor('local-ssd', gibibytes(369), { step: 368 })).toBe(gibibytes(736));
  expect(diskSizeFor('network-ssd', '17179869185')).toBe('17179869185');
  expect(() => diskSizeFor('local-ssd', gibibytes(1))).toThrow(/steps 100 GiB and 368 GiB: pass one as `step`/);
  expect(() => diskSizeFor('local-ssd', gibibytes(1), { step: 93 })).toThrow(/pass one as `step`/);
  expect(() => diskSizeFor('local-ssd', gibibytes(1501), { step: 100 })).toThrow(/the largest has 1500 GiB/);
  expect(() => diskSizeFor('network-ssd-io-m3', gibibytes(8185))).toThrow(/the largest has 8184 GiB/);
  expect(() => diskSizeFor('network-ssd', gibibytes(4097))).toThrow(/4096 GiB/);
});

test('the size found is legal, large enough, and not a step too large', () => {
  const types = fc.constantFrom('network-ssd-nonreplicated', 'network-ssd-io-m3');
  fc.assert(
    fc.property(types, fc.bigInt({ min: 1n, max: toBytes(gibibytes(8184)) }), (type, bytes) => {
      const size = diskSizeFor(type, bytes.toString());
      expect(isDiskSize(type, size)).toBe(true);
      expect(toBytes(size) - bytes).toBeGreaterThanOrEqual(0n);
      expect(toBytes(size) - bytes).toBeLessThan(toBytes(gibibytes(93)));
    }),
  );
});
