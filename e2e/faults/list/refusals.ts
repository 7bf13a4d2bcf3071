import { jsonAnswer } from '../server/answer.ts';
import {
  deadlineExceeded,
  type Ending,
  failedPrecondition,
  internal,
  invalidArgument,
  network,
  permissionDenied,
  resourceExhausted,
  unauthenticated,
  unavailable,
  unknown,
} from './endings.ts';
import { answerFault, type Fault, type Reaction } from './fault.ts';

/** The service refuses in its own form, and repeats what it was sent. The work is not done. */
const refusal = (
  name: string,
  reaction: Reaction,
  ending: Ending,
  status: number,
  code: number,
  headers: Readonly<Record<string, string>> = {},
): Fault =>
  answerFault(name, reaction, ending, (strike) => {
    const { connection, echo } = strike;
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.DebugInfo', detail: echo, stackEntries: [echo] },
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'PLANTED', metadata: { [echo]: echo } },
    ];
    const body = { code, message: `refused: ${echo}`, details };
    const all = { ...strike.headers, 'grpc-message': encodeURIComponent(echo), ...headers };
    connection.answer({ ...jsonAnswer(body, all, status), reason: echo.replace(/[^\x20-\x7e]/g, ' ') });
  });

/** A proxy answers in the service's place, with a page of its own. */
const proxyPage = (name: string, reaction: Reaction, ending: Ending, status: number, isEmpty = false): Fault =>
  answerFault(name, reaction, ending, ({ connection, headers, echo }) =>
    connection.answer({
      status,
      headers: { ...headers, 'content-type': 'text/html', server: echo.slice(0, 200).replace(/[^\x20-\x7e]/g, ' ') },
      body: isEmpty ? '' : `<html><h1>${status}</h1><pre>${echo}</pre></html>`,
    }),
  );

const retryAfter = (value: string) => ({ 'retry-after': value });
const tooMany = (name: string, reaction: Reaction, value: string): Fault =>
  refusal(name, reaction, resourceExhausted, 429, 8, retryAfter(value));

export const refusalFaults: readonly Fault[] = [
  refusal('400 INVALID_ARGUMENT', 'gives up', invalidArgument, 400, 3),
  refusal('400 FAILED_PRECONDITION', 'gives up', failedPrecondition, 400, 9),
  refusal('401 UNAUTHENTICATED', 'refreshes', unauthenticated, 401, 16),
  refusal('403 PERMISSION_DENIED', 'gives up', permissionDenied, 403, 7),
  refusal('500 INTERNAL', 'repeats reads', internal, 500, 13),
  refusal('500 UNKNOWN', 'repeats reads', unknown, 500, 2),
  refusal('503 UNAVAILABLE', 'repeats', unavailable, 503, 14),
  refusal('429 RESOURCE_EXHAUSTED', 'repeats', resourceExhausted, 429, 8),
  tooMany('429 with a Retry-After of 400 digits', 'gives up', '9'.repeat(400)),
  tooMany('429 with Retry-After: 0', 'repeats', '0'),
  tooMany('429 with Retry-After: 1', 'repeats', '1'),
  tooMany('429 with a Retry-After in the past', 'repeats', new Date(0).toUTCString()),
  tooMany('429 with a negative Retry-After', 'repeats', '-5'),
  tooMany('429 with a Retry-After in words', 'repeats', 'soon'),
  tooMany('429 with an empty Retry-After', 'repeats', ''),
  tooMany('429 with two Retry-Afters', 'repeats', '5, 10'),
  tooMany('429 with an endless Retry-After', 'gives up', '99999999999999999999'),
  tooMany('429 with an infinite Retry-After', 'gives up', '1e999'),
  tooMany('429 with a Retry-After in the far future', 'gives up', 'Fri, 31 Dec 9999 23:59:59 GMT'),
  proxyPage('502 page of a proxy', 'repeats', unavailable, 502),
  proxyPage('503 without a body', 'repeats', unavailable, 503, true),
  proxyPage('504 page of a proxy', 'repeats', deadlineExceeded, 504),
  proxyPage('500 page of a proxy', 'repeats reads', internal, 500),
  // `fetch` itself takes this one for a failed connection.
  proxyPage('407 page of a proxy', 'repeats', network, 407),
  proxyPage('403 page of a proxy', 'gives up', permissionDenied, 403),
  proxyPage('413 page of a proxy', 'gives up', unknown, 413),
];
