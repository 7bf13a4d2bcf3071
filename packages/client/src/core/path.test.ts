import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from './json-value.ts';
import { fillPath } from './path.ts';

const template = '/managed-redis/v1/backups/{backupId}:verb';

test.each([
  ['c9q:2026', 'c9q%3A2026'],
  ['a b', 'a%20b'],
  ['%2e%2e', '%252e%252e'],
  ['...', '...'],
  ['имя', '%D0%B8%D0%BC%D1%8F'],
  ['a?b#c', 'a%3Fb%23c'],
])('encodes %j as %j', (value, encoded) => {
  expect(fillPath(template, { backupId: value })).toBe(`/managed-redis/v1/backups/${encoded}:verb`);
});

test.each([[null], [''], ['.'], ['..'], ['a/b'], ['a\\b'], ['\ud800'], [5], [['a']], [{}]])(
  'refuses %j, and says which parameter of which path',
  (value: JsonValue) => {
    const fill = () => fillPath(template, { backupId: value });
    expect(fill).toThrow(TypeError);
    expect(fill).toThrow(`"backupId" of ${template} must be text without slashes, not empty or ".."`);
  },
);

test('refuses a parameter that is missing', () => {
  expect(() => fillPath(template, {})).toThrow('The path parameter "backupId"');
  expect(() => fillPath('/a/{constructor}', {})).toThrow('The path parameter "constructor"');
});

test('a path parameter survives encoding and never changes the number of segments', () => {
  // Any sequence of UTF-16 units, halves of pairs among them.
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(units, (codes) => {
      const value = String.fromCharCode(...codes);
      let path: string;
      try {
        path = fillPath('/a/{id}/b', { id: value });
      } catch (error) {
        return error instanceof TypeError;
      }
      const segments = new URL(path, 'https://host.test').pathname.split('/');
      return segments.length === 4 && decodeURIComponent(segments[2]!) === value;
    }),
  );
});

test('a missing parameter is named together with those that were given', () => {
  expect(() => fillPath('/clusters/{clusterId}', { id: 'c1', name: 'n' })).toThrow(
    new TypeError('The path parameter "clusterId" of /clusters/{clusterId} is missing (given: "id", "name")'),
  );
  expect(() => fillPath('/clusters/{clusterId}', {})).toThrow(/is missing \(no parameter was given\)/);
});
