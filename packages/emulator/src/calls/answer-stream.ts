import type { StreamSource } from '../core/stream-source.ts';
import { answerText, type Trace } from './answer.ts';
import type { OpenStream } from './open-streams.ts';

/**
 * How a stream of records is written. The service writes one JSON array. Other services of the cloud write one line for
 * each record, some of them wrapped as `{"result": …}`.
 */
export type StreamFraming = 'array' | 'lines' | 'wrappedLines';

const contentTypes: Readonly<Record<StreamFraming, string>> = {
  array: 'application/json',
  lines: 'application/x-ndjson',
  wrappedLines: 'application/x-ndjson',
};

/** Answers with records as they come. The stream ends with the records, when it must, or when the reader goes away. */
export function answerStream(
  source: StreamSource<object>,
  open: OpenStream,
  framing: StreamFraming,
  trace: Trace,
  requestSignal: AbortSignal,
): Response {
  const reading = new AbortController();
  const texts = writeRecords(source(AbortSignal.any([reading.signal, requestSignal, open.ending])), framing);
  requestSignal.addEventListener('abort', open.close, { once: true });
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) open.close();
      if (requestSignal.aborted) controller.error(requestSignal.reason);
      else if (!reading.signal.aborted) {
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      }
    },
    cancel() {
      open.close();
      reading.abort();
    },
  });
  return answerText(stream, trace, 200, { 'content-type': contentTypes[framing] });
}

async function* writeRecords(records: AsyncIterable<object>, framing: StreamFraming): AsyncGenerator<string, void> {
  let count = 0;
  for await (const record of records) {
    if (framing === 'array') yield `${count === 0 ? '[' : ','}${JSON.stringify(record)}`;
    else yield `${JSON.stringify(framing === 'lines' ? record : { result: record })}\n`;
    count += 1;
  }
  if (framing === 'array') yield count === 0 ? '[]' : ']';
}
