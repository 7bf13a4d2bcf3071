import { expect, it } from 'vitest';
import { createJournal, type JournalLimits } from './journal.ts';

const start = (limits: Partial<JournalLimits>) => createJournal(() => 0, { calls: 100, bytes: 100_000, ...limits });

const request = (path: string): Request => new Request(`https://mdb.api.cloud.yandex.net${path}`);

it('drops the oldest calls beyond the number it keeps', () => {
  const journal = start({ calls: 2 });
  for (const path of ['/1', '/2', '/3']) journal.record(request(path), undefined, 'r').setStatus(404);
  expect(journal.calls.map(({ path, status }) => [path, status])).toEqual([
    ['/2', 404],
    ['/3', 404],
  ]);
});

it.each([
  ['one long text', { text: 'x'.repeat(10_000) }],
  ['many small values', { list: Array.from({ length: 1000 }, () => ({})) }],
  ['many keys', Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, true]))],
])('drops the oldest calls beyond the memory it takes for %s', (_, params) => {
  const journal = start({});
  for (let index = 0; index < 50; index += 1) journal.record(request(`/${index}`), undefined, 'r').setParams(params);
  expect(journal.calls.length).toBeGreaterThan(1);
  expect(journal.calls.length).toBeLessThan(20);
  expect(journal.calls.at(-1)).toMatchObject({ path: '/49', params });
});

it('counts the paths of calls that no operation matches', () => {
  const journal = start({ bytes: 20_000 });
  for (let index = 0; index < 50; index += 1) journal.record(request(`/${'x'.repeat(1000)}`), undefined, 'r');
  expect(journal.calls.length).toBeLessThan(10);
});

it('keeps a call without its input when the input alone would push the others out', () => {
  const journal = start({ bytes: 20_000 });
  journal.record(request('/small'), undefined, 'r').setParams({ name: 'orders' });
  journal.record(request('/large'), undefined, 'r').setParams({ text: 'x'.repeat(10_000) });
  expect(journal.calls.map(({ path, params }) => [path, params])).toEqual([
    ['/small', { name: 'orders' }],
    ['/large', {}],
  ]);
});

it('takes no room for a call that was dropped before it was answered, nor after it is cleared', () => {
  const journal = start({ calls: 1, bytes: 20_000 });
  const slow = journal.record(request('/slow'), undefined, 'r');
  journal.record(request('/next'), undefined, 'r');
  for (let index = 0; index < 10; index += 1) slow.setParams({ text: 'x'.repeat(3000) });
  expect(journal.calls.map(({ path }) => path)).toEqual(['/next']);
  journal.clear();
  journal.record(request('/first'), undefined, 'r').setParams({ text: 'x'.repeat(3000) });
  expect(journal.calls.map(({ path }) => path)).toEqual(['/first']);
});
