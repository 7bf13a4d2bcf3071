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

test('a list can be awaited twice, and asked for its response, with one request', async () => {
  const { redis, requests } = pagesOf([['a'], ['b']]);
  const list = redis.clusters.list({ folderId });
  const [first, second] = [await list, await list];
  expect(second).toBe(first);
  expect((await list.withResponse()).data).toBe(first);
  expect(requests).toHaveLength(1);
});

test('a list stays iterable when it was awaited, and so does its page', async () => {
  const { redis, requests } = pagesOf([['a', 'b'], ['c'], ['d']]);
  const list = redis.clusters.list({ folderId });
  const page = await list;
  const idsOf = async (items: AsyncIterable<{ id?: string }>) => {
    const ids: unknown[] = [];
    for await (const { id } of items) ids.push(id);
    return ids;
  };
  expect(await idsOf(page)).toEqual(['a', 'b', 'c', 'd']);
  expect(requests).toHaveLength(3);
  expect(await idsOf(list)).toEqual(['a', 'b', 'c', 'd']);
  expect(await list.all()).toHaveLength(4);
});

test('a page leads to the next', async () => {
  const { redis, requests } = pagesOf([['a'], [], ['c']]);
  const seen: unknown[] = [];
  let page = await redis.clusters.list({ folderId });
  for (;;) {
    seen.push([page.clusters?.length ?? 0, page.hasNextPage]);
    const next = await page.getNextPage();
    if (next === undefined) break;
    page = next;
  }
  expect(seen).toEqual([
    [1, true],
    [0, true],
    [1, false],
  ]);
  expect(requests).toHaveLength(3);
});

test('the next page can be fetched twice; a token that repeats is an error', async () => {
  const { redis } = pagesOf([['a'], ['b']]);
  const page = await redis.clusters.list({ folderId });
  expect(await page.getNextPage()).toEqual(await page.getNextPage());
  const endless = createTestClient(() => json({ nextPageToken: 't' }));
  const first = await endless.redis.clusters.list({ folderId });
  const second = await first.getNextPage();
  await expect(second!.getNextPage()).rejects.toSatisfy(isPaginationError);
});

test('a page shows what the service sent, and nothing more', async () => {
  const { redis } = pagesOf([['a'], ['b']]);
  const page = await redis.clusters.list({ folderId });
  expect(Object.keys(page)).toEqual(['clusters', 'nextPageToken']);
  expect(JSON.stringify(page)).toBe('{"clusters":[{"id":"a"}],"nextPageToken":"1"}');
});

test('has catch and finally, and fails once for all that await it', async () => {
  const { redis, requests } = createTestClient([failure(7, 403)]);
  const list = redis.clusters.list({ folderId });
  const events: string[] = [];
  const handled = await list.catch((error: { code: string }) => error.code);
  await list.finally(() => events.push('finally')).catch(() => events.push('catch'));
  expect(handled).toBe('PERMISSION_DENIED');
  expect(events).toEqual(['finally', 'catch']);
  expect(requests).toHaveLength(1);
  expect(
    await pagesOf([['a']])
      .redis.clusters.list({ folderId })
      .finally(null),
  ).toEqual({ clusters: [{ id: 'a' }] });
});

test('a long list needs no deeper stack than a short one', async () => {
  let page = 0;
  const { redis } = createTestClient(() => json({ clusters: [{ id: `${page}` }], nextPageToken: `t${++page}` }));
  expect(await redis.clusters.list({ folderId }).all({ limit: 5000 })).toHaveLength(5000);
});
