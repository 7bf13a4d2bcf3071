/** The part of a readable stream of Node that is needed to read it. */
interface NodeStream extends AsyncIterable<Uint8Array> {
  on(event: 'error', listener: () => void): unknown;
  destroy(): unknown;
}

/** A body as a stream of the web. That of node-fetch is a stream of Node. */
export function toWebStream(body: unknown): ReadableStream<Uint8Array> | null {
  if (!isNodeStream(body)) return (body as ReadableStream<Uint8Array> | null | undefined) ?? null;
  // An error while nobody reads, such as after an abort, would end the process; a reader gets it from the iterator.
  body.on('error', () => {});
  const iterator = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      body.destroy();
    },
  });
}

/** Whether a value is a readable stream, of the web or of Node. */
export function isStream(body: unknown): boolean {
  return isNodeStream(body) || (typeof body === 'object' && body !== null && 'getReader' in body);
}

function isNodeStream(body: unknown): body is NodeStream {
  if (typeof body !== 'object' || body === null || 'getReader' in body) return false;
  const { on, destroy } = body as Partial<NodeStream>;
  return Symbol.asyncIterator in body && typeof on === 'function' && typeof destroy === 'function';
}
