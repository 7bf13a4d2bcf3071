import { expect, it } from 'vitest';
import { connect, createCluster, folderId } from '../connect.ts';
import { protectClusters } from './protect-clusters.ts';

it('protects unprotected production clusters, and waits for those with a running operation', async () => {
  const { redis } = connect();
  const busy = await createCluster(redis, { name: 'busy', description: 'kept' });
  await createCluster(redis, { name: 'protected', deletionProtection: true });
  await createCluster(redis, { name: 'trial', environment: 'PRESTABLE' });
  await redis.clusters.backup({ clusterId: busy });
  expect(await protectClusters(redis, folderId)).toEqual(['busy']);
  expect(await redis.clusters.get({ clusterId: busy })).toMatchObject({
    deletionProtection: true,
    description: 'kept',
  });
  expect(await protectClusters(redis, folderId)).toEqual([]);
});
