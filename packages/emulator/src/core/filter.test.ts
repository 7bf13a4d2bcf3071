import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FilterFields, readFilter } from './filter.ts';
import { Refusal } from './refusal.ts';

const fields: FilterFields = { name: ['='], status: ['=', '!=', 'IN', 'NOT IN'] };

it.each<[string, Record<string, string>, boolean]>([
  ['name = "orders"', { name: 'orders' }, true],
  ["name='orders'", { name: 'orders' }, true],
  ['name = "orders"', { name: 'carts' }, false],
  ['name = "orders"', {}, false],
  ['status != "A"', { status: 'B' }, true],
  ['status != "A"', { status: 'A' }, false],
  ['status IN ("A", "B")', { status: 'B' }, true],
  ['status IN ("A")', { status: 'B' }, false],
  ['status NOT IN ("A", "B")', { status: 'C' }, true],
  ['status  NOT  IN("A")', { status: 'A' }, false],
  ['name = "a" AND status = "B"', { name: 'a', status: 'B' }, true],
  ['name = "a" AND status = "B"', { name: 'a', status: 'C' }, false],
  ['name = "x AND y"', { name: 'x AND y' }, true],
])('tests %s', (filter, record, passes) => {
  expect(readFilter(filter, fields)(record)).toBe(passes);
});

it.each([undefined, ''])('passes every record without a filter: %j', (filter) => {
  expect(readFilter(filter, fields)({})).toBe(true);
});

it.each([
  'name',
  'name = orders',
  'name = "orders',
  'name != "orders"',
  'name IN "orders"',
  'status = ("A")',
  'status IN ()',
  'color = "red"',
  'constructor = "red"',
  '__proto__ = "red"',
  'name = "a" AND',
  'name = "a" OR name = "b"',
  'name = "a" name = "b"',
])('refuses %s', (filter) => {
  expect(() => readFilter(filter, fields)).toThrow(Refusal);
});

it('finds a record by any name', () => {
  fc.assert(
    fc.property(
      fc.string().filter((name) => !name.includes('"')),
      (name) => readFilter(`name = "${name}"`, fields)({ name }),
    ),
  );
});
