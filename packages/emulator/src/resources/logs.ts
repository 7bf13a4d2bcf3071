import type { LogRecord, StreamLogRecord } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import { allOperators, type FilterOperator, readFilter } from '../core/filter.ts';
import type { Handlers } from '../core/handler.ts';
import { readPageSize } from '../core/paging.ts';
import { invalidField } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { findCluster } from './find.ts';

/** Writes a line to the log of each host. */
export function appendLog(cluster: ClusterRecord, at: number, message: string): void {
  for (const host of cluster.hosts) {
    cluster.logs.push({
      timestamp: toTimestamp(at),
      message: { hostname: host.name, message, pid: '1', role: host.role === 'MASTER' ? 'M' : 'S' },
    });
  }
  for (const notify of [...cluster.logWatchers]) notify();
}

export const logHandlers = {
  listClusterLogs({ pageSize = '0', pageToken, alwaysNextPageToken, orderBy, ...query }, context) {
    const cluster = findCluster(context, query.clusterId);
    const isWanted = createTest(query, allOperators);
    const isBackwards = readsBackwards(orderBy);
    const size = readPageSize(String(pageSize));
    const end = cluster.logs.length;
    const logs: LogRecord[] = [];
    // A token is a position between two records. A page is read from there, forwards or backwards.
    let place = Math.min(readToken(pageToken) ?? (isBackwards ? end : 0), end);
    const hasMore = (): boolean => (isBackwards ? place > 0 : place < end);
    while (hasMore() && logs.length < size) {
      const record = cluster.logs[isBackwards ? place - 1 : place];
      if (record && isWanted(record)) logs.push(withColumns(record, query.columnFilter));
      place += isBackwards ? -1 : 1;
    }
    return { logs, nextPageToken: hasMore() || alwaysNextPageToken === true ? createToken(place) : '' };
  },

  streamClusterLogs({ recordToken, ...query }, context) {
    const cluster = findCluster(context, query.clusterId);
    const isWanted = createTest(query, ['=']);
    const start = readToken(recordToken) ?? 0;
    const select = (record: LogRecord): LogRecord | undefined =>
      isWanted(record) ? withColumns(record, query.columnFilter) : undefined;
    const isOver = (): boolean => query.toTime !== undefined || !context.state.clusters.has(cluster.id);
    return (signal) => follow({ cluster, start, isOver, select }, signal);
  },
} satisfies Handlers;

interface LogQuery {
  readonly serviceType?: string | undefined;
  readonly fromTime?: string | undefined;
  readonly toTime?: string | undefined;
  readonly filter?: string | undefined;
}

function createTest(
  { serviceType, fromTime, toTime, filter }: LogQuery,
  operators: readonly FilterOperator[],
): (record: LogRecord) => boolean {
  const from = fromTime === undefined ? Number.NEGATIVE_INFINITY : Date.parse(fromTime);
  const to = toTime === undefined ? Number.POSITIVE_INFINITY : Date.parse(toTime);
  const passes = readFilter(filter, { 'message.hostname': operators });
  return ({ timestamp, message }) => {
    const time = Date.parse(timestamp);
    const isInTime = time >= from && time <= to;
    return serviceType !== 'VALKEY_AUDIT' && isInTime && passes({ 'message.hostname': message?.hostname });
  };
}

interface LogStream {
  readonly cluster: ClusterRecord;
  /** Position of the first record. */
  readonly start: number;
  /** Whether no more records will come. */
  readonly isOver: () => boolean;
  /** The record as the stream shows it. Undefined when the stream leaves it out. */
  readonly select: (record: LogRecord) => LogRecord | undefined;
}

/** Records from a position on: those that exist, then, until the stream is over, those still to come. */
async function* follow(
  { cluster, start, isOver, select }: LogStream,
  signal: AbortSignal,
): AsyncGenerator<StreamLogRecord, void> {
  for (let position = start; ; position += 1) {
    while (position >= cluster.logs.length) {
      if (isOver() || signal.aborted) return;
      await nextRecord(cluster, signal);
    }
    const found = cluster.logs[position];
    const record = found && select(found);
    if (record) yield { record, nextRecordToken: createToken(position + 1) };
  }
}

function nextRecord({ logWatchers }: ClusterRecord, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const notify = (): void => {
      logWatchers.delete(notify);
      signal.removeEventListener('abort', notify);
      resolve();
    };
    logWatchers.add(notify);
    signal.addEventListener('abort', notify, { once: true });
  });
}

/** Wakes the streams of a deleted cluster, so that they end. */
export function endLogStreams(cluster: ClusterRecord): void {
  for (const notify of [...cluster.logWatchers]) notify();
}

const createToken = (place: number): string => btoa(`log.${place}`).replaceAll('=', '');

/** Pages and stream records use the same tokens, so that a list can be continued as a stream. */
function readToken(token: string | undefined): number | undefined {
  if (!token) return undefined;
  let text = '';
  try {
    text = atob(token);
  } catch {
    // Refused below, like any other text that is not a token.
  }
  const place = /^log\.(\d+)$/.exec(text)?.[1];
  if (place === undefined) throw invalidField('pageToken', 'The token does not belong to this log');
  return Number(place);
}

function withColumns(record: LogRecord, columns: readonly string[] | undefined): LogRecord {
  if (!columns?.length) return record;
  const kept = Object.entries(record.message ?? {}).filter(([column]) => columns.includes(column));
  return { timestamp: record.timestamp, message: Object.fromEntries(kept) };
}

function readsBackwards(orderBy: string | undefined): boolean {
  if (!orderBy) return false;
  try {
    const [first] = JSON.parse(orderBy) as { field?: string; order?: string }[];
    if (first?.field === 'TIMESTAMP' && (first.order === 'ASC' || first.order === 'DESC'))
      return first.order === 'DESC';
  } catch {
    // Refused below, like any other text that is not an order.
  }
  throw invalidField('orderBy', 'Must be JSON such as [{"field":"TIMESTAMP","order":"DESC"}]');
}
