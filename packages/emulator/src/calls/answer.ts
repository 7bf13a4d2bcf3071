import type { CreateId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';

/** Ids that every answer carries in its headers. Support asks for them. */
export interface Trace {
  readonly requestId: string;
  readonly traceId: string;
}

export const createTrace = (createId: CreateId): Trace => ({
  requestId: createId('request'),
  traceId: createId('trace'),
});

export function answerJson(
  value: unknown,
  trace: Trace,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerText(JSON.stringify(value), trace, status, { 'content-type': 'application/json', ...headers });
}

export function answerText(
  text: string | ReadableStream<Uint8Array>,
  { requestId, traceId }: Trace,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  // Some statuses do not allow a body, not even an empty one.
  return new Response(text === '' ? null : text, {
    status,
    headers: { 'x-request-id': requestId, 'x-server-trace-id': traceId, ...headers },
  });
}

/** The answer cut to its first characters, as a stream: the answer itself may never end. */
export function truncate(response: Response, length: number): Response {
  let left = length;
  const cut = new TransformStream<string, string>({
    start(controller) {
      if (left <= 0) controller.terminate();
    },
    transform(text, controller) {
      controller.enqueue(text.slice(0, left));
      left -= text.length;
      if (left <= 0) controller.terminate();
    },
  });
  const text = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(cut);
  return new Response(text?.pipeThrough(new TextEncoderStream()) ?? null, response);
}

/** Turns an error into an answer. Anything but a refusal is a bug in the emulator. */
export function answerError(error: unknown, trace: Trace, headers: Readonly<Record<string, string>> = {}): Response {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal('INTERNAL', `The emulator failed: ${error instanceof Error ? error.message : String(error)}`);
  return answerJson(refusal.toStatus(trace.requestId), trace, refusal.httpStatus, headers);
}
