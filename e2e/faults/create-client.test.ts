import { type ClientOptions, Clusters, createClient, ResumableOperations } from '@managed-redis/client';
import { afterAll, expect, test } from 'vitest';
import { createCounts } from './cell/counts.ts';
import { runCell } from './cell/run-cell.ts';
import { type Redis, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { connectionFaults } from './list/connection.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();

/** The resources alone, with none of the features that `ManagedRedis` adds. */
function createResources({ credentials, ...options }: ClientOptions): Redis {
  const client = createClient({ ...options, credentials: credentials! });
  return { clusters: new Clusters(client), operations: new ResumableOperations(client) };
}

for (const fault of connectionFaults) {
  for (const step of steps) {
    if (fault.isInBody && step.kind === 'stream') continue;
    for (const times of ['once', 'always'] as const) {
      test.concurrent(`${step.name}: ${fault.name}, ${times}`, async () => {
        await runCell(traps, fault, step, times, createResources);
        counts.add(fault.name, step.name);
      });
    }
  }
}

afterAll(async () => {
  traps.close();
  console.log(counts.format('Faults met by createClient and resource classes'));
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
