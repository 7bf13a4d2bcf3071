/// <reference types="node" />

import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { getBuiltinModule } from '../core/runtime.ts';

/** Value of `accept-encoding`: what {@link decodeBody} understands. */
export const acceptedEncodings = 'gzip, deflate, br';

/** The body of a response as a stream of the web, decompressed. Cancelling it closes the connection. */
export function decodeBody(message: IncomingMessage): ReadableStream<Uint8Array> {
  const streams = getBuiltinModule<typeof import('node:stream')>('node:stream')!;
  const decoder = createDecoder(message.headers['content-encoding']);
  // The callback keeps a connection that breaks from being an uncaught error; readers learn of it from the stream.
  const body: Readable = decoder === undefined ? message : streams.pipeline(message, decoder, () => {});
  return streams.Readable.toWeb(body) as ReadableStream<Uint8Array>;
}

function createDecoder(encoding = 'identity'): Transform | undefined {
  const zlib = getBuiltinModule<typeof import('node:zlib')>('node:zlib')!;
  // Records of a stream are decompressed as they arrive.
  const flush = { flush: zlib.constants.Z_SYNC_FLUSH };
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(flush);
    case 'deflate':
      return zlib.createInflate(flush);
    case 'br':
      return zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
