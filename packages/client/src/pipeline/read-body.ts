import { type Clock, longestTimer } from '../core/clock.ts';
import { isStream, toWebStream } from '../core/web-stream.ts';

/** What a client accepts as the body of a response. */
export interface BodyLimits {
  /** Bytes of the longest body that is read as a whole. */
  readonly maxBytes: number;
  /** Milliseconds without a byte after which a body counts as broken. */
  readonly idleTimeout: number | undefined;
  readonly clock: Clock;
}

/** A body that was read as a whole. */
export interface BodyText {
  readonly text: string;
  /** Whether it was longer than the limit, and the rest was left unread. */
  readonly isCut: boolean;
}

/** Reads a body as text. Stops at the limit, and closes the connection. */
export async function readText(response: Response, limits: BodyLimits): Promise<BodyText> {
  if (!isStream(response.body)) {
    // Not every runtime and not every stub has streams. Its characters are at least not more than its bytes.
    const text = await response.text();
    return { text, isCut: text.length > limits.maxBytes };
  }
  const reader = openBody(response, limits)!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    length += value.byteLength;
    if (length > limits.maxBytes) {
      reader.cancel().catch(() => {});
      return { text, isCut: true };
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The body as a stream of the web that fails when it is idle for too long. */
export function openBody(
  { body }: Response,
  { idleTimeout, clock }: Pick<BodyLimits, 'idleTimeout' | 'clock'>,
): ReadableStream<Uint8Array> | null {
  const stream = toWebStream(body);
  return stream === null || idleTimeout === undefined
    ? stream
    : limitIdleTime(stream, idleTimeout, clock, 'transport.idleTimeout');
}

/** A stream that fails when it is idle for too long, with the name of the option that says so. */
export function limitIdleTime(
  stream: ReadableStream<Uint8Array>,
  idleTimeout: number,
  clock: Clock,
  option: string,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream(
    {
      pull: (controller) =>
        new Promise((resolve, reject) => {
          const onIdle = (): void => {
            const error = new Error(`no byte came for ${idleTimeout} ms (${option})`);
            reject(error);
            reader.cancel(error).catch(() => {});
          };
          const timer = clock.setTimeout(onIdle, Math.min(idleTimeout, longestTimer));
          const finish = (): void => clock.clearTimeout(timer);
          reader
            .read()
            .finally(finish)
            .then(({ done, value }) => {
              if (done) controller.close();
              else controller.enqueue(value);
              resolve();
            })
            .catch(reject);
        }),
      cancel: (reason) => reader.cancel(reason),
    },
    // Time runs only while somebody reads.
    { highWaterMark: 0 },
  );
}
