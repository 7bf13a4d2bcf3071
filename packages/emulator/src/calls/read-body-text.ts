import { Refusal } from '../core/refusal.ts';

/**
 * The text of a request's body. A body that is too large is not kept in memory: reading stops at the limit.
 * @throws Refusal RESOURCE_EXHAUSTED with the HTTP status 413 when the body has more than `maximumBytes` bytes.
 */
export async function readBodyText(request: Request, maximumBytes: number): Promise<string> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maximumBytes) throw tooLarge(maximumBytes);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of readChunks(request.body)) {
    bytes += chunk.byteLength;
    if (bytes > maximumBytes) throw tooLarge(maximumBytes);
    chunks.push(chunk);
  }
  return new Blob(chunks).text();
}

/** Chunks of a stream. Stops the stream when its reader stops. Not every browser can iterate over a stream itself. */
async function* readChunks(body: Request['body']): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

const tooLarge = (maximumBytes: number): Refusal =>
  new Refusal('RESOURCE_EXHAUSTED', `The request body is larger than ${maximumBytes} bytes`, [], 413);
