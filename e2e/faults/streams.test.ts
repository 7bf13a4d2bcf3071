import { afterAll, expect, test } from 'vitest';
import { createCounts } from './cell/counts.ts';
import { expectNothingLostOrDoubled, type Laboratory, openLaboratory } from './cell/laboratory.ts';
import { outcomeOf } from './cell/outcome.ts';
import { findSecrets } from './cell/secrets.ts';
import { maxAttempts, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { isInterrupted, type StreamFault, type StreamPlace, serveBrokenStream, streamFaults } from './list/streams.ts';
import { clusterId, logRecords } from './server/service.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();
const step = steps.find(({ kind }) => kind === 'stream')!;

async function collect({ redis, controller }: Laboratory): Promise<{ records: unknown[]; error: unknown }> {
  const records: unknown[] = [];
  const read = async (): Promise<void> => {
    const stream = redis.clusters.streamLogs({ clusterId }, { signal: controller.signal });
    for await (const record of stream) records.push(record);
  };
  return { error: await outcomeOf(read()), records };
}

async function runStream(fault: StreamFault, place: StreamPlace, times: 'once' | 'always'): Promise<void> {
  const laboratory = await openLaboratory(traps, { step, times, serve: serveBrokenStream(fault, place) });
  try {
    const { records, error } = await collect(laboratory);
    const delivered = place === 'before a record' ? 0 : 1;
    // A connection that brings a record makes up for those that failed before it.
    const isEndless = times === 'always' && place === 'before a record';
    if (fault.reaction === 'resumes' && !isEndless) {
      if (error !== undefined) throw error;
      expect(records).toEqual(logRecords);
    } else {
      expect(records).toEqual(logRecords.slice(0, delivered));
      expect(laboratory.sent).toHaveLength(fault.reaction === 'resumes' ? maxAttempts : 1);
      if (!fault.matches) expect(error).toBeUndefined();
      else if (!fault.matches(error)) throw new Error('Another error was expected', { cause: error });
    }
    expect(findSecrets(error)).toEqual([]);
    await expectNothingLostOrDoubled(laboratory, step);
    await laboratory.expectClean();
  } finally {
    await laboratory.close();
  }
}

for (const fault of streamFaults) {
  for (const place of fault.places) {
    // A connection that opened is a success, so that the stream goes on for ever: see quiet-streams.test.ts.
    const lastsForever = place === 'before a record' && fault.matches === isInterrupted;
    for (const times of lastsForever ? (['once'] as const) : (['once', 'always'] as const)) {
      test.concurrent(`stream, ${place}: ${fault.name}, ${times}`, async () => {
        await runStream(fault, place, times);
        counts.add(fault.name, place);
      });
    }
  }
}

afterAll(async () => {
  traps.close();
  console.log(counts.format('Faults in a stream'));
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
