import { formatAnswer, formatHead } from '../server/answer.ts';
import { timeout } from './endings.ts';
import { answerFault, type Fault, trapFault } from './fault.ts';

const silent = { isSilent: true } as const;

/** Milliseconds between two bytes of an answer that trickles. */
const tricklePause = 10;

/** Answers that do not come in time. The work of the request is done. */
export const silenceFaults: readonly Fault[] = [
  trapFault('silence after accepting', 'silent', 'repeats', timeout, silent),
  trapFault('silence in the TLS handshake', 'silentTls', 'repeats', timeout, silent),
  answerFault('silence before the answer', 'repeats', timeout, ({ perform }) => void perform(), silent),
  answerFault(
    'silence in the headers',
    'repeats',
    timeout,
    ({ perform, connection }) => connection.write(formatAnswer(perform()).subarray(0, 40)),
    silent,
  ),
  answerFault(
    'silence in the body',
    'repeats',
    timeout,
    ({ perform, connection }) => connection.write(formatAnswer(perform()).subarray(0, -5)),
    { ...silent, isInBody: true },
  ),
  answerFault(
    'silence in the body of a refusal',
    'repeats',
    timeout,
    ({ connection, headers }) => {
      connection.write(formatHead({ status: 503, headers: { ...headers, 'content-length': '100' } }));
      connection.write('{"code":14,');
    },
    silent,
  ),
  answerFault(
    'a byte now and then, without end',
    'repeats',
    timeout,
    ({ perform, connection, headers }) => {
      perform();
      connection.write(formatHead({ status: 200, headers: { ...headers, 'transfer-encoding': 'chunked' } }));
      const timer = setInterval(() => connection.write('1\r\n \r\n'), tricklePause);
      connection.onClose(() => clearInterval(timer));
    },
    { ...silent, isInBody: true },
  ),
  answerFault(
    'a byte now and then, in time',
    'unharmed',
    undefined,
    ({ perform, connection }) => {
      const bytes = formatAnswer(perform());
      let sent = bytes.length - 10;
      connection.write(bytes.subarray(0, sent));
      const timer = setInterval(() => {
        connection.write(bytes.subarray(sent, ++sent));
        if (sent < bytes.length) return;
        clearInterval(timer);
        connection.isIdle = true;
      }, tricklePause);
    },
    { isInBody: true },
  ),
];
