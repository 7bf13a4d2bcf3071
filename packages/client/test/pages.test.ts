import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPaginationError } from '../src/index.ts';
import { createTestClient, failure, json, type SeenRequest } from './support/fake-service.ts';

const folderId = 'f1';
const tokenOf = ({ url }: SeenRequest): string | null => new URL(url).searchParams.get('pageToken');

/** A service with these pages; the token of a page is its index. */
const pagesOf = (pages: readonly (readonly string[])[]) =>
  createTestClient((request) => {
    const index = Number(tokenOf(request) ?? 0);
    const clusters = pages[index]!.map((id) => ({ id }));
    return json({
      ...(clusters.length > 0 ? { clusters } : {}),
      ...(index + 1 < pages.length ? { nextPageToken: String(index + 1) } : {}),
    });
  });

test('nothing is sent until the list is used', () => {
  const { redis, requests } = pagesOf([[]]);
  redis.clusters.list({ folderId });
  expect(requests).toHaveLength(0);
});

test('yields every result of every page once and in order', async () => {
  const pages = fc.array(fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(pages, async (wanted) => {
      const { redis, requests } = pagesOf(wanted);
      const ids: string[] = [];
      for await (const { id } of redis.clusters.list({ folderId })) ids.push(id);
      expect(ids).toEqual(wanted.flat());
      expect(requests).toHaveLength(wanted.length);
    }),
    { numRuns: 50 },
  );
});

test('fetches a page only when it is needed', async () => {
  const { redis, requests } = pagesOf([['a', 'b'], ['c'], ['d']]);
  for await (const { id } of redis.clusters.list({ folderId })) if (id === 'b') break;
  expect(requests).toHaveLength(1);
});

test.each([
  [0, [], 0],
  [1, ['a'], 1],
  [2, ['a', 'b'], 1],
  [3, ['a', 'b', 'c'], 2],
  [99, ['a', 'b', 'c', 'd'], 3],
])('all with a limit of %i yields %j in %i requests', async (limit, ids, count) => {
  const { redis, requests } = pagesOf([['a', 'b'], ['c'], ['d']]);
  const items = await redis.clusters.list({ folderId }).all({ limit });
  expect(items.map(({ id }) => id)).toEqual(ids);
  expect(requests).toHaveLength(count);
});

test.each([[-1], [Number.NaN]])('refuses a limit of %d', async (limit) => {
  await expect(pagesOf([[]]).redis.clusters.list({ folderId }).all({ limit })).rejects.toThrow(TypeError);
});

test('yields pages, beginning at a token if there is one', async () => {
  const { redis } = pagesOf([['a'], [], ['c']]);
  const pages: unknown[] = [];
  for await (const page of redis.clusters.list({ folderId }).byPage()) pages.push(page);
  expect(pages).toEqual([
    { clusters: [{ id: 'a' }], nextPageToken: '1' },
    { nextPageToken: '2' },
    { clusters: [{ id: 'c' }] },
  ]);
  for await (const page of redis.clusters.list({ folderId }).byPage({ pageToken: '2' })) {
    expect(page).toEqual({ clusters: [{ id: 'c' }] });
  }
  expect(await redis.clusters.list({ folderId, pageToken: '2' }).all()).toEqual([{ id: 'c' }]);
});

test('resolves to the first page when awaited', async () => {
  const { redis, requests } = pagesOf([['a'], ['b']]);
  expect(await redis.clusters.list({ folderId })).toEqual({ clusters: [{ id: 'a' }], nextPageToken: '1' });
  const { data, response } = await redis.clusters.list({ folderId }).withResponse();
  expect(data.nextPageToken).toBe('1');
  expect(response.status).toBe(200);
  expect(requests).toHaveLength(2);
});

test.each([[['t']], [['t', 'u', 't']]])('ends with an error if the tokens are %j', async (tokens) => {
  let index = 0;
  const { redis, requests } = createTestClient(() => json({ nextPageToken: tokens[index++ % tokens.length] }));
  await expect(redis.clusters.list({ folderId }).all()).rejects.toSatisfy(isPaginationError);
  expect(requests.length).toBeLessThanOrEqual(4);
});

test('ends at an empty page if the service sends a token with every page', async () => {
  let page = 0;
  const { redis } = createTestClient(() =>
    json({ nextPageToken: `t${page}`, ...(page++ < 2 ? { logs: [{ timestamp: `${page}` }] } : {}) }),
  );
  const records = await redis.clusters.listLogs({ clusterId: 'c', alwaysNextPageToken: true }).all();
  expect(records).toHaveLength(2);
});

test('an error in a later page comes after the results of the earlier ones', async () => {
  const { redis } = createTestClient((request) =>
    tokenOf(request) ? failure(7, 403) : json({ clusters: [{ id: 'a' }], nextPageToken: 't' }),
  );
  const ids: string[] = [];
  const collect = async () => {
    for await (const { id } of redis.clusters.list({ folderId })) ids.push(id);
  };
  await expect(collect()).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  expect(ids).toEqual(['a']);
});

test('refuses a path parameter when the list is used', async () => {
  const { redis, requests } = pagesOf([[]]);
  await expect(redis.users.list({ clusterId: '..' }).all()).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});
