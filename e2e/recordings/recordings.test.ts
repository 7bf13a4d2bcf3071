import { readFile } from 'node:fs/promises';
import { ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { normalize, type Recording, replay } from '@managed-redis/fixtures';
import { expect, test } from 'vitest';
import { recordingText, recordingUrl, recordScenario, scenarios } from './scenarios.ts';

const all = Object.entries(scenarios);

test.each(all)('the recording %s is up to date with the emulator', async (name, scenario) => {
  const { recording } = await recordScenario(scenario);
  expect(recordingText(recording)).toBe(await readFile(recordingUrl(name), 'utf8'));
  expect(recording.source).toBe('emulator');
  expect(normalize(recording)).toEqual(recording);
});

test.each(all)('the recording %s contains no secret', async (name) => {
  const text = await readFile(recordingUrl(name), 'utf8');
  expect(text).not.toMatch(/any-token|authorization|not-a-real-password/i);
});

test('a recorded creation replays to the same cluster', async () => {
  const recording = JSON.parse(await readFile(recordingUrl('create-cluster'), 'utf8')) as Recording;
  const { clock } = createEmulator();
  const redis = new ManagedRedis({ credentials: 'any-token', fetch: replay(recording), clock });
  const [creation] = recording.exchanges;
  const operation = await redis.clusters.create(creation?.request.body as Parameters<typeof redis.clusters.create>[0]);
  expect(await operation.wait()).toMatchObject({ name: 'orders', status: 'RUNNING' });
});
