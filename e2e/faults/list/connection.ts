import { formatAnswer, formatHead } from '../server/answer.ts';
import { network } from './endings.ts';
import { answerFault, type Fault, type Strike, trapFault } from './fault.ts';

/** The answer of the service as bytes, after its work is done, and where its body begins. */
function performAndFormat({ perform }: Strike): { bytes: Buffer; bodyStart: number } {
  const bytes = formatAnswer(perform());
  return { bytes, bodyStart: bytes.indexOf('\r\n\r\n') + 4 };
}

/** Connections that are refused, or break. Where the request has arrived, its work is done and the answer is lost. */
export const connectionFaults: readonly Fault[] = [
  trapFault('connection refused', 'refusing', 'repeats', network),
  trapFault('connection reset when accepted', 'resetting', 'repeats', network),
  trapFault('connection closed when accepted', 'closing', 'repeats', network),
  trapFault('certificate not trusted', 'untrustedTls', 'gives up', network),
  trapFault('plain HTTP on a TLS port', 'plainAsTls', 'gives up', network),
  answerFault('request read and dropped, connection reset', 'repeats', network, ({ connection }) => connection.reset()),
  answerFault('request read and dropped, connection closed', 'repeats', network, ({ connection }) => connection.end()),
  answerFault('answer lost, connection reset', 'repeats', network, ({ perform, connection }) => {
    perform();
    connection.reset();
  }),
  answerFault('answer lost, connection closed', 'repeats', network, ({ perform, connection }) => {
    perform();
    connection.end();
  }),
  answerFault('closed in the status line', 'repeats', network, ({ perform, connection }) => {
    perform();
    connection.write('HTTP/1.1 20');
    connection.end();
  }),
  answerFault('reset in the headers', 'repeats', network, (strike) => {
    strike.connection.write(performAndFormat(strike).bytes.subarray(0, 40));
    setImmediate(() => strike.connection.reset());
  }),
  answerFault('closed in the headers', 'repeats', network, (strike) => {
    strike.connection.write(performAndFormat(strike).bytes.subarray(0, 40));
    strike.connection.end();
  }),
  answerFault(
    'closed after the headers',
    'repeats',
    network,
    (strike) => {
      const { bytes, bodyStart } = performAndFormat(strike);
      strike.connection.write(bytes.subarray(0, bodyStart));
      strike.connection.end();
    },
    { isInBody: true },
  ),
  answerFault(
    'reset in the body',
    'repeats',
    network,
    (strike) => {
      const { bytes } = performAndFormat(strike);
      strike.connection.write(bytes.subarray(0, -5));
      setImmediate(() => strike.connection.reset());
    },
    { isInBody: true },
  ),
  answerFault(
    'closed in the body',
    'repeats',
    network,
    (strike) => {
      strike.connection.write(performAndFormat(strike).bytes.subarray(0, -5));
      strike.connection.end();
    },
    { isInBody: true },
  ),
  answerFault(
    'closed in the body of a refusal',
    'repeats',
    network,
    ({ connection, headers }) => {
      connection.write(formatHead({ status: 503, headers: { ...headers, 'content-length': '100' } }));
      connection.write('{"code":14,');
      connection.end();
    },
    { isInBody: false },
  ),
];
