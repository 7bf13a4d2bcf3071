import { afterEach, expect, test, vi } from 'vitest';
import { createIdempotencyKey } from './idempotency-key.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a key is a random UUID', () => {
  expect(createIdempotencyKey()).toMatch(uuid);
});

test('a key is a random UUID where only getRandomValues is there', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const keys = Array.from({ length: 100 }, createIdempotencyKey);
  for (const key of keys) expect(key).toMatch(uuid);
  expect(new Set(keys).size).toBe(100);
});

test.each([[undefined], [{}]])(
  'without a source of random numbers, %j, a key is a TypeError with the remedy',
  (source) => {
    vi.stubGlobal('crypto', source);
    expect(createIdempotencyKey).toThrow(TypeError);
    expect(createIdempotencyKey).toThrow(/generateId/);
  },
);
