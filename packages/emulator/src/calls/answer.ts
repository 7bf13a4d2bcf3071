import type { CreateId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';

/** Headers that every answer carries; support asks for them. */
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

/** The answer with no more than its first characters. It may be a stream without an end, so nothing is waited for. */
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

/** Turns what a handler threw into an answer. Anything but a refusal is a mistake of the emulator itself. */
export function answerError(error: unknown, trace: Trace, headers: Readonly<Record<string, string>> = {}): Response {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal('INTERNAL', `The emulator failed: ${error instanceof Error ? error.message : String(error)}`);
  return answerJson(refusal.toStatus(trace.requestId), trace, refusal.httpStatus, headers);
}
