import { STATUS_CODES } from 'node:http';

/** A whole HTTP answer, before it is written by hand. */
export interface Answer {
  readonly status: number;
  /** Default: the standard phrase of the status. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Status line and headers, with the blank line after them. */
export function formatHead({ status, reason = STATUS_CODES[status] ?? '', headers = {} }: Answer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`;
}

/** The whole answer, with the length of its body. */
export function formatAnswer(answer: Answer): Buffer {
  const body = Buffer.from(answer.body ?? '');
  const length = answer.status === 204 ? {} : { 'content-length': String(body.length) };
  return Buffer.concat([Buffer.from(formatHead({ ...answer, headers: { ...answer.headers, ...length } })), body]);
}

/** One piece of a chunked body. The empty text ends the body. */
export const formatChunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

/** An answer with a JSON body. */
export const jsonAnswer = (value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
