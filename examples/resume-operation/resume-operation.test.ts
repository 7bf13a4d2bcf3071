import { expect, it } from 'vitest';
import { connect, createCluster } from '../connect.ts';
import { beginStop, finishStop, type Store } from './resume-operation.ts';

it('waits in a second process for an operation that the first one started', async () => {
  const { redis, connectAgain } = connect({ operationDuration: 300_000 });
  const clusterId = await createCluster(redis);
  let kept = '';
  const store: Store = {
    save: async (text) => {
      kept = text;
    },
    load: async () => kept,
  };
  await beginStop(redis, clusterId, store);
  expect((await redis.clusters.get({ clusterId })).status).toBe('STOPPING');
  expect((await finishStop(connectAgain(), store)).status).toBe('STOPPED');
});
