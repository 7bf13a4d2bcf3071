import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCountedSignal, settle } from '../../test/support/stub-fetch.ts';
import type { StreamError } from '../errors/stream-error.ts';
import { parseRecords } from './parse-records.ts';

/** A body that is pulled chunk by chunk, and what happened to it. */
function createBody(chunks: readonly Uint8Array[], ending: 'close' | 'error' | 'hang' = 'close') {
  const state = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[state.pulled];
        state.pulled += 1;
        if (chunk) controller.enqueue(chunk);
        else if (ending === 'close') controller.close();
        else if (ending === 'error') controller.error(new Error('ECONNRESET'));
        else return new Promise<void>(() => {});
        return undefined;
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function collect(iterable: AsyncIterable<unknown>): Promise<{ records: unknown[]; error?: StreamError }> {
  const records: unknown[] = [];
  try {
    for await (const record of iterable) records.push(record);
    return { records };
  } catch (error) {
    return { records, error: error as StreamError };
  }
}

const read = (text: string) => collect(parseRecords(createBody([bytes(text)]).body));

const framings: Record<string, (records: readonly string[]) => string> = {
  array: (records) => `[${records.join(',')}]`,
  'array with white space': (records) => ` \n[ ${records.join('\r\n ,\t')} ]\n`,
  lines: (records) => records.map((record) => `${record}\n`).join(''),
  'lines without the last end': (records) => records.join('\r\n'),
  concatenated: (records) => records.join(''),
  'wrapped lines': (records) => records.map((record) => `{"result":${record}}\n`).join(''),
  'wrapped array': (records) => `[${records.map((record) => `{ "result" : ${record} }`).join(',')}]`,
};

const logRecords = fc.array(
  fc.record({
    record: fc.record({
      timestamp: fc.constant('2026-01-01T00:00:00.123456789Z'),
      message: fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
    }),
    extra: fc.jsonValue(),
    nextRecordToken: fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', '\n', 'é', '😀', 'u') }),
  }),
  { maxLength: 6 },
);

test('records come out the same, however they are framed and chunked', async () => {
  const cuts = fc.array(fc.nat(), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      logRecords,
      fc.constantFrom(...Object.keys(framings)),
      fc.boolean(),
      cuts,
      async (list, name, pretty, at) => {
        const texts = list.map((record) => JSON.stringify(record, null, pretty ? 2 : undefined));
        const whole = bytes(framings[name]!(texts));
        const borders = [
          0,
          ...at.map((cut) => cut % (whole.length + 1)).sort((left, right) => left - right),
          whole.length,
        ];
        const chunks = borders.slice(1).map((border, index) => whole.slice(borders[index], border));
        const { records, error } = await collect(parseRecords(createBody(chunks).body));
        expect(error).toBeUndefined();
        expect(records).toEqual(list.map((record) => JSON.parse(JSON.stringify(record))));
      },
    ),
    { numRuns: 300 },
  );
});

test('records come out the same byte by byte', async () => {
  const text = `[${JSON.stringify({ a: 'é😀"\\{[' })},\n${JSON.stringify({ b: [{ c: ']}' }] })}]`;
  const { records } = await collect(
    parseRecords(createBody(Array.from(bytes(text), (byte) => Uint8Array.of(byte))).body),
  );
  expect(records).toEqual([{ a: 'é😀"\\{[' }, { b: [{ c: ']}' }] }]);
});

test('a stream cut off anywhere delivers the complete records before that and counts them', async () => {
  await fc.assert(
    fc.asyncProperty(logRecords, fc.nat(), fc.constantFrom('close', 'error'), async (list, at, ending) => {
      const texts = list.map((record) => JSON.stringify(record));
      const whole = bytes(framings.array!(texts));
      const cut = 1 + (at % (whole.length - 1));
      const { records, error } = await collect(parseRecords(createBody([whole.slice(0, cut)], ending as 'close').body));
      const ends = texts.map((_, index) => bytes(texts.slice(0, index + 1).join(',')).length + 1);
      const complete = ends.filter((end) => end <= cut).length;
      expect(records).toHaveLength(complete);
      expect(error).toMatchObject({ name: 'StreamError', code: 'STREAM_INTERRUPTED', delivered: complete });
      if (ending === 'error') expect(error?.cause).toMatchObject({ message: 'ECONNRESET' });
    }),
    { numRuns: 200 },
  );
});

test.each(['', ' \n ', '[]', ' [ ] ', '\uFEFF[]'])('an empty stream %j has no records', async (text) => {
  expect(await read(text)).toEqual({ records: [] });
});

const status = { code: 14, message: 'going away', details: [{ '@type': 'x' }] };
test.each([
  ['wrapped by line', `{"result":{"a":1}}\n${JSON.stringify({ error: status })}\n`],
  ['wrapped, without its end of line', `{"result":{"a":1}}\n${JSON.stringify({ error: status })}`],
  ['the last element', `[{"a":1},${JSON.stringify(status)}]`],
  ['the last element of an array that is not closed', `[{"a":1},${JSON.stringify(status)}`],
  ['a bare line', `{"a":1}\n${JSON.stringify(status)}`],
])('an error inside the stream, %s, is thrown after the records', async (_, text) => {
  const { records, error } = await read(text);
  expect(records).toEqual([{ a: 1 }]);
  expect(error).toMatchObject({ name: 'StreamError', code: 'STREAM_FAILED', delivered: 1 });
  expect(error?.message).toContain('14: going away');
});

test.each([
  [
    { grpc_code: 7, http_code: 403, message: 'm' },
    { code: 7, message: 'm' },
  ],
  ['broken pipe', { message: 'broken pipe' }],
])('an error %j of a gateway is read as a status', async (error, expected) => {
  const seen: unknown[] = [];
  const createError = (given: unknown) => {
    seen.push(given);
    return new RangeError('mine');
  };
  await collect(parseRecords(createBody([bytes(JSON.stringify({ error }))]).body, { createError }));
  expect(seen).toMatchObject([expected]);
});

test('the caller chooses the error for a status inside the stream', async () => {
  const seen: unknown[] = [];
  const createError = (...args: unknown[]) => {
    seen.push(...args);
    return new RangeError('mine');
  };
  const { body } = createBody([bytes(JSON.stringify({ error: status }))]);
  const { error } = await collect(parseRecords(body, { createError }));
  expect(error).toBeInstanceOf(RangeError);
  expect(seen).toEqual([status]);
});

test.each([
  '{"result":{"a":1},"other":2}',
  '{"error":null}',
  '{"error":"text","line":1}',
  '{"code":"text"}',
  '{"code":1,"pid":2}',
  '{"message":"m"}',
  '{}',
])('%s is a record', async (text) => {
  expect(await read(text)).toEqual({ records: [JSON.parse(text)] });
});

test.each([
  '<html></html>',
  'upstream error',
  '{"a":1} x',
  '[{"a":1}] {"b":2}',
  '[{"a":1}][',
  '[[{}]]',
  '1',
  '{a}',
  '{"a":}',
  '{]',
  '{"result":null}',
  '{"result":[1]}',
])('%s is refused without being quoted', async (text) => {
  const { error } = await read(text);
  expect(error).toMatchObject({ code: 'STREAM_MALFORMED' });
  expect(error?.message).not.toContain(text);
});

test.each([1, 7, 1000])('a record above the limit is refused, in chunks of %i', async (size) => {
  const whole = bytes(`{"a":"${'x'.repeat(100)}"}`);
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
    whole.slice(index * size, (index + 1) * size),
  );
  const { state, body } = createBody(chunks);
  const { error } = await collect(parseRecords(body, { maxRecordLength: 50 }));
  expect(error).toMatchObject({ code: 'STREAM_RECORD_TOO_LARGE' });
  expect(state.pulled).toBeLessThanOrEqual(Math.ceil(51 / size));
});

test('white space between records does not count towards the limit', async () => {
  const { body } = createBody([bytes(`{}${' '.repeat(1000)}`), bytes('{}')]);
  expect((await collect(parseRecords(body, { maxRecordLength: 10 }))).records).toEqual([{}, {}]);
});

test('reads on only when the next record is requested', async () => {
  const { state, body } = createBody(
    Array.from({ length: 100 }, (_, number) => bytes(`{"number":${number}}{"second":1}\n`)),
  );
  const records = parseRecords(body);
  await settle();
  expect(state.pulled).toBe(0);
  await records.next();
  await records.next();
  await settle();
  expect(state.pulled).toBe(1);
  await records.next();
  expect(state.pulled).toBe(2);
  await records.return();
});

test.each(['break', 'throw'])('leaving the loop by %s cancels the body and frees it', async (way) => {
  const { state, body } = createBody([bytes('{}{}{}')], 'hang');
  const { signal, listeners } = createCountedSignal();
  const leave = async () => {
    for await (const _ of parseRecords(body, { signal })) {
      if (way === 'throw') throw new Error('left');
      break;
    }
  };
  if (way === 'throw') await expect(leave()).rejects.toThrow('left');
  else await leave();
  expect(state.cancelled).toBe(true);
  expect(body.locked).toBe(false);
  expect(listeners()).toBe(0);
});

test('an abort ends a waiting read, cancels the body and leaves no listener', async () => {
  const { state, body } = createBody([bytes('{"a":1}')], 'hang');
  const { controller, signal, listeners } = createCountedSignal();
  const result = collect(parseRecords(body, { signal }));
  await settle();
  controller.abort('enough');
  const { records, error } = await result;
  expect(records).toEqual([{ a: 1 }]);
  expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' });
  expect(state.cancelled).toBe(true);
  expect(body.locked).toBe(false);
  expect(listeners()).toBe(0);
});

test('an abort between records of one chunk delivers no further record', async () => {
  const controller = new AbortController();
  const seen: unknown[] = [];
  const run = async () => {
    for await (const record of parseRecords(createBody([bytes('{"a":1}{"a":2}')]).body, {
      signal: controller.signal,
    })) {
      seen.push(record);
      controller.abort();
    }
  };
  await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([{ a: 1 }]);
});

test('with an aborted signal nothing is read', async () => {
  const { state, body } = createBody([bytes('{}')]);
  const { error } = await collect(parseRecords(body, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ name: 'AbortError' });
  expect(state).toEqual({ pulled: 0, cancelled: true });
});
