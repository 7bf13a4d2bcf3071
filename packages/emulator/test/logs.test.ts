import { expect, it } from 'vitest';
import type { StreamFraming } from '../src/index.ts';
import { clusters, connect } from './api.ts';

async function prepare(streamFraming?: StreamFraming) {
  const api = connect(streamFraming && { streamFraming });
  const id = await api.createCluster();
  const path = `${clusters}/${id}`;
  const stream = (query = '', signal?: AbortSignal): Promise<Response> =>
    api.emulator.fetch(`https://mdb.api.cloud.yandex.net${path}:stream_logs${query}`, {
      headers: { authorization: 'Bearer t' },
      ...(signal && { signal }),
    });
  return { ...api, id, path, stream };
}

const end = '?toTime=2027-01-01T00:00:00Z';

it('lists log records, by column, host, time and order', async () => {
  const { call, finish, path } = await prepare();
  await finish('POST', `${path}:stop`);
  const list = async (query: string) => (await call('GET', `${path}:logs?${query}`)).body.logs ?? [];
  const logs = await list('');
  expect(logs).toHaveLength(4);
  expect(logs[0]).toEqual({
    timestamp: '2026-07-24T12:00:01Z',
    message: { hostname: expect.stringMatching(/^rc1a-/), message: 'Ready to accept connections', pid: '1', role: 'M' },
  });
  const { hostname } = logs[0].message;
  expect(await list('columnFilter=role&columnFilter=pid')).toMatchObject([
    { message: { pid: '1', role: 'M' } },
    {},
    {},
    {},
  ]);
  expect(await list(`filter=${encodeURIComponent(`message.hostname='${hostname}'`)}`)).toEqual([logs[0], logs[2]]);
  expect(await list(`filter=${encodeURIComponent(`message.hostname NOT IN ('${hostname}')`)}`)).toEqual([
    logs[1],
    logs[3],
  ]);
  expect(await list('toTime=2026-07-24T12:00:01Z')).toEqual(logs.slice(0, 2));
  expect(await list('fromTime=2026-07-24T12:00:02Z')).toEqual(logs.slice(2));
  expect(await list(`orderBy=${encodeURIComponent('[{"field":"TIMESTAMP","order":"DESC"}]')}`)).toEqual(
    [...logs].reverse(),
  );
  expect((await call('GET', `${path}:logs?orderBy=x`)).body.code).toBe(3);
});

it('sends a token with an empty page only when asked to', async () => {
  const { call, path } = await prepare();
  const first = (await call('GET', `${path}:logs?pageSize=1`)).body;
  const second = (await call('GET', `${path}:logs?pageSize=1&pageToken=${first.nextPageToken}`)).body;
  expect(second.logs).toHaveLength(1);
  expect(second).not.toHaveProperty('nextPageToken');
  const always = (await call('GET', `${path}:logs?alwaysNextPageToken=true`)).body;
  const empty = (await call('GET', `${path}:logs?alwaysNextPageToken=true&pageToken=${always.nextPageToken}`)).body;
  expect(empty).toEqual({ nextPageToken: always.nextPageToken });
});

it.each([
  ['ASC', ['Ready', 'Ready', 'Shutting', 'Shutting', 'Ready', 'Ready']],
  ['DESC', ['Shutting', 'Shutting', 'Ready', 'Ready']],
])('reads each record once in the order %s, even if some are added between pages', async (order, wanted) => {
  const { call, finish, path } = await prepare();
  await finish('POST', `${path}:stop`);
  const orderBy = encodeURIComponent(JSON.stringify([{ field: 'TIMESTAMP', order }]));
  const words: string[] = [];
  let token = '';
  do {
    const { body } = await call('GET', `${path}:logs?pageSize=1&orderBy=${orderBy}&pageToken=${token}`);
    words.push(...body.logs.map((record: { message: { message: string } }) => record.message.message.split(' ')[0]));
    token = body.nextPageToken ?? '';
    if (words.length === 1) await finish('POST', `${path}:start`);
  } while (token !== '');
  expect(words).toEqual(wanted);
});

it.each<[StreamFraming, (text: string) => unknown[]]>([
  ['array', (text) => JSON.parse(text)],
  [
    'lines',
    (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  ],
  [
    'wrappedLines',
    (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).result),
  ],
])('streams existing records as %s', async (framing, parse) => {
  const { call, path, stream } = await prepare(framing);
  const { logs } = (await call('GET', `${path}:logs`)).body;
  const records = parse(await (await stream(end)).text());
  expect(records).toEqual(logs.map((record: object) => ({ record, nextRecordToken: expect.any(String) })));
});

it('continues as a stream where a list has ended', async () => {
  const { call, path, stream } = await prepare();
  const { logs, nextPageToken } = (await call('GET', `${path}:logs?pageSize=1`)).body;
  expect(logs).toHaveLength(1);
  const text = await (await stream(`${end}&recordToken=${nextPageToken}`)).text();
  expect(JSON.parse(text)).toHaveLength(1);
});

it('waits for new records, and ends with the cluster', async () => {
  const { finish, path, stream } = await prepare('lines');
  const text = (await stream()).text();
  await finish('POST', `${path}:stop`);
  await finish('DELETE', path);
  expect((await text).trimEnd().split('\n')).toHaveLength(4);
});

it('fails the stream when its request is aborted, and stops watching when its reader goes away', async () => {
  const { emulator, id, stream } = await prepare('lines');
  const controller = new AbortController();
  const text = (await stream('', controller.signal)).text();
  controller.abort(new Error('enough'));
  await expect(text).rejects.toThrow('enough');
  const body = (await stream()).body?.getReader();
  await body?.read();
  await body?.cancel();
  expect(emulator.state.clusters.get(id)?.logWatchers.size).toBe(0);
});
