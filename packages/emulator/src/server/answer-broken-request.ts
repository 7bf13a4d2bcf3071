import { randomUUID } from 'node:crypto';
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from '../core/refusal.ts';

/** Answers a request that Node could not read, and closes its connection. Node itself answers without a body. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = toRefusal(error);
  const body = JSON.stringify(refusal.toStatus(randomUUID()));
  socket.end(
    [
      `HTTP/1.1 ${refusal.httpStatus} ${STATUS_CODES[refusal.httpStatus]}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function toRefusal({ code, message }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const text = `The URL and the headers of the request are larger than ${maxHeaderSize} bytes`;
    return new Refusal('INVALID_ARGUMENT', text, [], 431);
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Refusal('DEADLINE_EXCEEDED', 'The request did not arrive in time', [], 408);
  }
  return new Refusal('INVALID_ARGUMENT', `The request is not HTTP: ${message}`, [], 400);
}
