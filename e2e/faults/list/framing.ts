import { gzipSync } from 'node:zlib';
import { formatAnswer, formatChunk, formatHead, jsonAnswer } from '../server/answer.ts';
import { describeCluster } from '../server/service.ts';
import { invalidResponse, network, unknown } from './endings.ts';
import { answerFault, type Fault, type Strike } from './fault.ts';

const inBody = { isInBody: true } as const;

/** Sends what is no HTTP answer, and closes the connection. */
const saying =
  (text: string | Buffer) =>
  ({ connection, perform }: Strike): void => {
    perform();
    connection.write(text);
    connection.end();
  };

/** Sends the right body under other headers, and closes the connection. */
const framedBy =
  (createHeaders: (length: number) => Readonly<Record<string, string>>, format = (body: string) => body) =>
  ({ connection, headers, perform }: Strike): void => {
    const body = String(perform().body);
    connection.write(formatHead({ status: 200, headers: { ...headers, ...createHeaders(Buffer.byteLength(body)) } }));
    connection.write(format(body));
    connection.end();
  };

/** A header of this size fits the limit of 16 KiB that Node has for all of them. */
const largeHeader = 'h'.repeat(12_000);
const tooLargeHeader = 'h'.repeat(20_000);

/** Answers that break HTTP. The work of the request is done. */
export const framingFaults: readonly Fault[] = [
  answerFault('banner of another protocol', 'repeats', network, saying('SSH-2.0-OpenSSH_9.6\r\n')),
  answerFault('random bytes', 'repeats', network, saying(Buffer.from([0x15, 0x03, 0x03, 0, 2, 2, 0x28, 0xff, 0xfe]))),
  answerFault('HTML without headers', 'repeats', network, saying('<html><h1>It works!</h1></html>')),
  answerFault('unknown HTTP version', 'repeats', network, saying('HTTP/7.3 200 OK\r\ncontent-length: 2\r\n\r\n{}')),
  answerFault('status that is not a number', 'repeats', network, saying('HTTP/1.1 OK\r\ncontent-length: 2\r\n\r\n{}')),
  answerFault('line feeds only', 'repeats', network, saying('HTTP/1.1 200 OK\ncontent-length: 2\n\n{}')),
  answerFault('header without a colon', 'repeats', network, saying('HTTP/1.1 200 OK\r\nnonsense\r\n\r\n{}')),
  answerFault('switch to another protocol', 'repeats', network, saying('HTTP/1.1 101 \r\nupgrade: x\r\n\r\n')),
  answerFault(
    'headers above the limit',
    'repeats',
    network,
    framedBy((length) => ({ 'x-padding': tooLargeHeader, 'content-length': String(length) })),
  ),
  answerFault(
    'large headers',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      const answer = perform();
      connection.answer({ ...answer, headers: { ...answer.headers, 'x-padding': largeHeader } });
    },
    inBody,
  ),
  answerFault(
    'early hints first',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      connection.write('HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n');
      connection.answer(perform());
    },
    inBody,
  ),
  answerFault(
    'content-length too long',
    'repeats',
    network,
    framedBy((length) => ({ 'content-length': String(length + 10) })),
    inBody,
  ),
  answerFault(
    'content-length too short',
    'repeats',
    invalidResponse,
    framedBy((length) => ({ 'content-length': String(length - 5) })),
    inBody,
  ),
  answerFault(
    'content-length that is not a number',
    'repeats',
    network,
    framedBy(() => ({ 'content-length': 'many' })),
  ),
  answerFault(
    'two lengths that differ',
    'repeats',
    network,
    framedBy((length) => ({ 'content-length': String(length), 'Content-Length': String(length + 1) })),
  ),
  answerFault(
    'length and chunks at once',
    'repeats',
    network,
    framedBy((length) => ({ 'content-length': String(length), 'transfer-encoding': 'chunked' }), formatChunk),
  ),
  answerFault(
    'chunk size that is not a number',
    'repeats',
    network,
    framedBy(
      () => ({ 'transfer-encoding': 'chunked' }),
      (body) => `many\r\n${body}\r\n0\r\n\r\n`,
    ),
    inBody,
  ),
  answerFault(
    'chunk longer than its size',
    'repeats',
    network,
    framedBy(
      () => ({ 'transfer-encoding': 'chunked' }),
      (body) => `5\r\n${body}\r\n0\r\n\r\n`,
    ),
    inBody,
  ),
  answerFault(
    'last chunk missing',
    'repeats',
    network,
    framedBy(() => ({ 'transfer-encoding': 'chunked' }), formatChunk),
    inBody,
  ),
  answerFault(
    'body that is not gzip though it says so',
    'repeats',
    network,
    framedBy((length) => ({ 'content-length': String(length), 'content-encoding': 'gzip' })),
    inBody,
  ),
  answerFault(
    'no length, closed at the end',
    'unharmed',
    undefined,
    framedBy(() => ({})),
    inBody,
  ),
  answerFault(
    'a second answer that nobody asked for',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      connection.answer(perform());
      connection.write(formatAnswer(jsonAnswer(describeCluster('stray'))));
    },
    inBody,
  ),
  answerFault(
    'HTTP/1.0 without a reason phrase',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      connection.write(`HTTP/1.0 200\r\n\r\n${perform().body}`);
      connection.end();
    },
    inBody,
  ),
  answerFault(
    'chunks with extensions and trailers',
    'unharmed',
    undefined,
    framedBy(
      () => ({ 'transfer-encoding': 'chunked', trailer: 'x-checksum' }),
      (body) => `${Buffer.byteLength(body).toString(16)};name="value"\r\n${body}\r\n0\r\nx-checksum: 1\r\n\r\n`,
    ),
    inBody,
  ),
  answerFault(
    'compressed body',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      const { body = '', headers, status } = perform();
      connection.answer({ status, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) });
    },
    inBody,
  ),
  answerFault(
    'closed after the answer, without notice',
    'unharmed',
    undefined,
    ({ connection, perform }) => {
      connection.answer(perform());
      connection.end();
    },
    inBody,
  ),
  answerFault('status 999', 'repeats reads', unknown, ({ connection, headers, perform }) => {
    perform();
    connection.answer({ status: 999, headers, body: '{}' });
  }),
];
