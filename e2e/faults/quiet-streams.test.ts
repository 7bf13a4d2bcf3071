import { isStreamError } from '@managed-redis/client';
import { afterAll, expect, test } from 'vitest';
import { openLaboratory, type Plan } from './cell/laboratory.ts';
import { outcomeOf } from './cell/outcome.ts';
import { maxAttempts, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { formatChunk } from './server/answer.ts';
import type { Connection } from './server/raw-server.ts';
import { clusterId, formatStreamStart, logRecords, recordsAfter } from './server/service.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const step = steps.find(({ kind }) => kind === 'stream')!;

const endBody = (connection: Connection): void => {
  connection.write(formatChunk(''));
  connection.isIdle = true;
};

async function readStream(serve: Plan['serve']): Promise<{ records: unknown[]; error: unknown }> {
  const laboratory = await openLaboratory(traps, { step, times: 'always', serve });
  const records: unknown[] = [];
  const read = async (): Promise<void> => {
    for await (const record of laboratory.redis.clusters.streamLogs({ clusterId })) records.push(record);
  };
  try {
    const error = await outcomeOf(read());
    await laboratory.expectClean();
    return { records, error };
  } finally {
    await laboratory.close();
  }
}

test('a stream without records is opened again however often its connection ends', async () => {
  let connections = 0;
  const { records, error } = await readStream(({ connection, headers }) => {
    connections += 1;
    const isLast = connections > 2 * maxAttempts;
    connection.write(formatStreamStart(isLast ? logRecords : [], headers));
    if (isLast) endBody(connection);
    else setImmediate(() => connection.reset());
  });
  expect(error).toBeUndefined();
  expect(records).toEqual(logRecords);
});

test('the error of a stream counts the records of all its connections', async () => {
  let connections = 0;
  const { records, error } = await readStream(({ connection, headers, request }) => {
    connections += 1;
    connection.write(formatStreamStart(recordsAfter(request).slice(0, 1), headers));
    setImmediate(() => {
      if (connections < 3) return connection.reset();
      connection.write(formatChunk('nonsense\n'));
      endBody(connection);
    });
  });
  expect(records).toEqual(logRecords.slice(0, 3));
  expect(error).toSatisfy(isStreamError);
  expect(error).toMatchObject({ code: 'STREAM_MALFORMED', delivered: 3 });
});

afterAll(async () => {
  traps.close();
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
