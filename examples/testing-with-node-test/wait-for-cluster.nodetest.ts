import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManagedRedis } from '@managed-redis/client';
import { createClusterParams, createClusterResponse, record, replay } from '@managed-redis/fixtures';
import { createAndWait } from './wait-for-cluster.ts';

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const params = createClusterParams.minimal({ name: 'orders' });

test('returns the id of the new cluster', async () => {
  const operation = createClusterResponse({}, { params });
  const redis = new ManagedRedis({ credentials: 'invented', fetch: async () => json(operation) });
  assert.equal(await createAndWait(redis, params), operation.metadata?.clusterId);
});

test('fails when the operation fails', async () => {
  const operation = createClusterResponse.failed({ code: 8, message: 'Quota exceeded' }, { params });
  const redis = new ManagedRedis({ credentials: 'invented', fetch: async () => json(operation) });
  await assert.rejects(createAndWait(redis, params), /Quota exceeded/);
});

test('works the same from a recording', async () => {
  const recorder = record(async () => json(createClusterResponse({}, { params })), { source: 'invented' });
  await createAndWait(new ManagedRedis({ credentials: 'invented', fetch: recorder.fetch }), params);
  const recording = await recorder.recording();
  assert.ok(!JSON.stringify(recording).includes('Bearer'));

  const sent = recording.exchanges[0]?.request.body as typeof params;
  const redis = new ManagedRedis({ credentials: 'invented', fetch: replay(recording) });
  assert.match(await createAndWait(redis, sent), /^c9q0+1\d{3}$/);
});
