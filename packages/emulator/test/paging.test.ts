import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Api, clusterRequest, clusters, connect } from './api.ts';

async function createMany({ call }: Api, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `cluster-${index}`);
  for (const name of names) await call('POST', clusters, clusterRequest({ name }));
  return names;
}

/** Names on each page, following the tokens. `between` runs after each page. */
async function readPages({ call }: Api, query: string, between = async (): Promise<void> => {}): Promise<string[][]> {
  const pages: string[][] = [];
  let token = '';
  do {
    const { body } = await call(
      'GET',
      `${clusters}?folderId=b1gfolder&${query}&pageToken=${encodeURIComponent(token)}`,
    );
    pages.push((body.clusters ?? []).map((cluster: { name: string }) => cluster.name));
    token = body.nextPageToken ?? '';
    await between();
  } while (token !== '');
  return pages;
}

it('cuts a list of any length into pages of any size without losing or repeating anything', async () => {
  const api = connect();
  const names = await createMany(api, 13);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 15 }), async (size) => {
      const pages = await readPages(api, `pageSize=${size}`);
      expect(pages.flat()).toEqual(names);
      expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
    }),
  );
});

it('returns 100 results for a page size of 0 or none', async () => {
  const api = connect();
  await createMany(api, 101);
  for (const query of ['', 'pageSize=0']) {
    expect((await readPages(api, query)).map((page) => page.length)).toEqual([100, 1]);
  }
});

it('neither repeats nor hides a cluster, whichever are deleted and created between two pages', async () => {
  const indexes = fc.uniqueArray(fc.nat(7));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), indexes, fc.boolean(), async (size, deleted, creates) => {
      const api = connect();
      const names = await createMany(api, 8);
      const { clusters: records } = api.emulator.state;
      const ids = [...records.keys()];
      let pagesRead = 0;
      const pages = await readPages(api, `pageSize=${size}`, async () => {
        pagesRead += 1;
        if (pagesRead > 1) return;
        for (const index of deleted) records.delete(ids[index] ?? '');
        if (creates) await api.call('POST', clusters, clusterRequest({ name: 'late' }));
      });
      const late = creates && size < 8 ? ['late'] : [];
      expect(pages.flat()).toEqual([...names.filter((_, at) => at < size || !deleted.includes(at)), ...late]);
    }),
  );
});

it('continues below the last page of a list that shows the newest first', async () => {
  const { call, finish, createCluster } = connect();
  const path = `${clusters}/${await createCluster()}`;
  for (const verb of ['stop', 'start', 'backup']) await finish('POST', `${path}:${verb}`);
  const read = async (token = '') => {
    const { body } = await call('GET', `${path}/operations?pageSize=2&pageToken=${token}`);
    return {
      token: body.nextPageToken,
      texts: body.operations.map((item: { description: string }) => item.description),
    };
  };
  const first = await read();
  await finish('POST', `${path}:stop`);
  expect((await read(first.token)).texts).toEqual(['Stop Valkey cluster', 'Create Valkey cluster']);
});

it('refuses a token of another list', async () => {
  const api = connect();
  await createMany(api, 3);
  const { nextPageToken } = (await api.call('GET', `${clusters}?folderId=b1gfolder&pageSize=1`)).body;
  for (const path of [`${clusters}?folderId=b1gother`, '/managed-redis/v1/versions?']) {
    const { status, body } = await api.call('GET', `${path}&pageToken=${nextPageToken}`);
    expect([status, body.code]).toEqual([400, 3]);
  }
});

it('refuses any made-up token', async () => {
  const { call } = connect();
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), async (token) => {
      const { status } = await call('GET', `/managed-redis/v1/versions?pageToken=${encodeURIComponent(token)}`);
      expect(status).toBe(400);
    }),
  );
});
