import { type Answer, formatChunk, formatHead, jsonAnswer } from './answer.ts';
import type { RawRequest } from './raw-server.ts';

export const clusterId = 'c9q1';
export const folderId = 'b1g1';

/** A log record as the stream sends it. */
export const logRecord = (number: number) => ({
  record: { timestamp: `2026-01-01T00:00:0${number}Z`, message: { message: `line ${number}` } },
  nextRecordToken: `token-${number}`,
});

export const logRecords = [1, 2, 3, 4].map(logRecord);

/** The two pages that a list of clusters has. */
export const pages = [
  { clusters: [{ id: 'c9q1' }, { id: 'c9q2' }], nextPageToken: 'page-2' },
  { clusters: [{ id: 'c9q3' }] },
] as const;

/** The cluster with an id as the service describes it. */
export const describeCluster = (id: string) => ({ id, folderId, name: `cluster-${id}`, status: 'RUNNING' });

/** Polls that find the operation still running. */
const runningPolls = 1;

/**
 * A service that does each piece of work once for each idempotency key, and keeps count, so that a test sees what was
 * done twice or not at all.
 */
export function createService() {
  /** Work done, in order: the method and the key that it was asked with. */
  const work: { readonly method: string; readonly key: string }[] = [];
  const operations = new Map<string, { readonly id: string; readonly clusterId: string; polls: number }>();

  /** The operation that a request starts, or has started before. */
  function start({ method, headers }: RawRequest, id: string) {
    const key = headers['idempotency-key'] ?? `none-${operations.size}`;
    const known = operations.get(key);
    if (known) return operationBody(known, false);
    work.push({ method, key });
    const operation = { id: `operation-${operations.size + 1}`, clusterId: id, polls: 0 };
    operations.set(key, operation);
    return operationBody(operation, false);
  }

  function poll(id: string) {
    const operation = [...operations.values()].find((candidate) => candidate.id === id);
    return operation ? operationBody(operation, operation.polls++ >= runningPolls) : undefined;
  }

  /** Does what a request asks for, and returns the right answer. */
  function perform(request: RawRequest, headers: Readonly<Record<string, string>>): Answer {
    const { pathname, searchParams } = new URL(request.target, 'http://service');
    const [, operationId] = /^\/operations\/([^/]+)$/.exec(pathname) ?? [];
    const [, id] = /^\/managed-redis\/v1\/clusters\/([^/:]+)$/.exec(pathname) ?? [];
    if (operationId) return answerOrNotFound(poll(operationId), headers);
    if (id && request.method === 'GET') return jsonAnswer(describeCluster(id), headers);
    if (id) return jsonAnswer(start(request, id), headers);
    if (request.method === 'POST') return jsonAnswer(start(request, 'c9q-new'), headers);
    return jsonAnswer(pages[searchParams.get('pageToken') === 'page-2' ? 1 : 0], headers);
  }

  return { work, operations, perform };
}

export type Service = ReturnType<typeof createService>;

function operationBody({ id, clusterId: cluster }: { id: string; clusterId: string }, done: boolean) {
  return { id, done, metadata: { clusterId: cluster }, ...(done ? { response: describeCluster(cluster) } : {}) };
}

function answerOrNotFound(body: object | undefined, headers: Readonly<Record<string, string>>): Answer {
  return body ? jsonAnswer(body, headers) : jsonAnswer({ code: 5, message: 'Operation not found' }, headers, 404);
}

/** Whether a request opens the stream of log records. */
export const isStreamRequest = ({ target }: RawRequest): boolean => target.includes(':stream_logs');

/** The records after the one whose token a request names. */
export function recordsAfter({ target }: RawRequest): readonly ReturnType<typeof logRecord>[] {
  const token = new URL(target, 'http://service').searchParams.get('recordToken');
  return logRecords.slice(logRecords.findIndex((record) => record.nextRecordToken === token) + 1);
}

export const formatRecord = (record: unknown): string => `${JSON.stringify({ result: record })}\n`;

/** The beginning of a stream: the head, and some records. */
export const formatStreamStart = (records: readonly unknown[], headers: Readonly<Record<string, string>>): string =>
  formatHead({
    status: 200,
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked', ...headers },
  }) + records.map((record) => formatChunk(formatRecord(record))).join('');
