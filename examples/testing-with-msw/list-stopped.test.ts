import { ManagedRedis } from '@managed-redis/client';
import { errorReply, handlers, listClustersHandler } from '@managed-redis/fixtures/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { listStopped } from './list-stopped.ts';

const server = setupServer(...handlers());
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const redis = new ManagedRedis({ credentials: 'invented' });
const folderId = 'b1gmt5r8vq2c7n4k0p3d';

test('finds nothing when all clusters are running', async () => {
  expect(await listStopped(redis, folderId)).toEqual([]);
});

test('reads all pages', async () => {
  server.use(
    listClustersHandler(({ params }) =>
      params.pageToken === undefined
        ? { clusters: [{ name: 'a', status: 'STOPPED' }, { status: 'RUNNING' }], nextPageToken: 'second' }
        : { clusters: [{ name: 'b', status: 'STOPPED' }] },
    ),
  );
  expect(await listStopped(redis, folderId)).toEqual(['a', 'b']);
});

test('returns an empty list when access is denied', async () => {
  server.use(listClustersHandler(errorReply('PERMISSION_DENIED')));
  expect(await listStopped(redis, folderId)).toEqual([]);
});

test('throws other errors', async () => {
  server.use(listClustersHandler(errorReply('INVALID_ARGUMENT', { message: 'folder_id: wrong' })));
  await expect(listStopped(redis, folderId)).rejects.toThrow('folder_id: wrong');
});
