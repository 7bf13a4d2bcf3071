import { isApiError, isPermissionDeniedError, isStreamError } from '@managed-redis/client';
import { formatChunk } from '../server/answer.ts';
import type { Connection } from '../server/raw-server.ts';
import { formatRecord, formatStreamStart, recordsAfter } from '../server/service.ts';
import type { Strike } from './fault.ts';

/** Where in the stream the fault is: before any record, or after each first record of a connection. */
export type StreamPlace = 'before a record' | 'in a record' | 'between records';

/** Something that goes wrong in a stream that has begun. */
export interface StreamFault {
  readonly name: string;
  readonly places: readonly StreamPlace[];
  /** `resumes`: a new connection goes on after the last record. `ends`: the stream is over. */
  readonly reaction: 'resumes' | 'ends';
  /** The error of a stream that the fault ends. Left out where that is a success. */
  readonly matches?: (error: unknown) => boolean;
  readonly strike: (connection: Connection, echo: string) => void;
}

const everywhere = ['before a record', 'in a record', 'between records'] as const;
const outsideOfRecords = ['before a record', 'between records'] as const;

const sending =
  (text: (echo: string) => string) =>
  (connection: Connection, echo: string): void => {
    connection.write(formatChunk(text(echo)) + formatChunk(''));
    connection.isIdle = true;
  };

const refusal = (code: number) => (echo: string) => ({ code, message: echo, details: [{ '@type': 'x', echo }] });
const error = (code: number) => sending((echo) => `${JSON.stringify({ error: refusal(code)(echo) })}\n`);

const isCode = (code: string) => (reason: unknown) => isStreamError(reason) && reason.code === code;
export const isInterrupted = isCode('STREAM_INTERRUPTED');
const isMalformed = isCode('STREAM_MALFORMED');
const isUnavailable = (reason: unknown) => isApiError(reason) && reason.code === 'UNAVAILABLE';

const fault = (
  name: string,
  places: readonly StreamPlace[],
  reaction: StreamFault['reaction'],
  matches: StreamFault['matches'],
  strike: StreamFault['strike'],
): StreamFault => ({ name, places, reaction, ...(matches && { matches }), strike });

export const streamFaults: readonly StreamFault[] = [
  fault('connection reset', everywhere, 'resumes', isInterrupted, (connection) =>
    setImmediate(() => connection.reset()),
  ),
  fault('connection closed', everywhere, 'resumes', isInterrupted, (connection) => connection.end()),
  fault('chunk size that is not a number', everywhere, 'resumes', isInterrupted, (connection) => {
    connection.write('many\r\n{}');
    connection.end();
  }),
  fault(
    'clean end',
    ['in a record'],
    'resumes',
    isInterrupted,
    sending(() => ' '),
  ),
  fault(
    'clean end',
    ['between records'],
    'ends',
    undefined,
    sending(() => '\n'),
  ),
  fault(
    'array without an end',
    ['before a record'],
    'resumes',
    isInterrupted,
    sending(() => '['),
  ),
  fault('error UNAVAILABLE', outsideOfRecords, 'resumes', isUnavailable, error(14)),
  fault(
    'bare status UNAVAILABLE',
    outsideOfRecords,
    'resumes',
    isUnavailable,
    sending((echo) => JSON.stringify(refusal(14)(echo))),
  ),
  fault('error PERMISSION_DENIED', outsideOfRecords, 'ends', isPermissionDeniedError, error(7)),
  fault(
    'page of a proxy',
    outsideOfRecords,
    'ends',
    isMalformed,
    sending((echo) => `<html>${echo}</html>`),
  ),
  fault(
    'number',
    outsideOfRecords,
    'ends',
    isMalformed,
    sending(() => '42\n'),
  ),
  fault(
    'text instead of a record',
    outsideOfRecords,
    'ends',
    isMalformed,
    sending((echo) => JSON.stringify(echo)),
  ),
  fault(
    'NUL in a record',
    outsideOfRecords,
    'ends',
    isMalformed,
    sending((echo) => `{"record":"\0${echo.replace(/["\\]/g, '')}"}\n`),
  ),
  fault(
    'record that is not JSON',
    outsideOfRecords,
    'ends',
    isMalformed,
    sending(() => '{record: {}}\n'),
  ),
];

/** Sends the first record that is due, or a part of the next, and then what the fault is about. */
export const serveBrokenStream =
  (streamFault: StreamFault, place: StreamPlace) =>
  ({ request, connection, headers, echo }: Strike): void => {
    const [first, second] = recordsAfter(request);
    connection.write(formatStreamStart(place === 'before a record' || !first ? [] : [first], headers));
    const isOver = first === undefined || (place === 'in a record' && second === undefined);
    if (isOver) {
      connection.write(formatChunk(''));
      connection.isIdle = true;
      return;
    }
    if (place === 'in a record') connection.write(formatChunk(formatRecord(second).slice(0, -20)));
    // The client reads what came before as a piece of its own.
    setImmediate(() => streamFault.strike(connection, echo));
  };
