import type { LogRecord } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { findCluster } from './find.ts';
import { readHostFilter } from './host-filter.ts';

/** Writes a line to the log of each host. */
export function appendLog(cluster: ClusterRecord, at: number, message: string): void {
  for (const host of cluster.hosts) {
    cluster.logs.push({
      timestamp: toTimestamp(at),
      message: { hostname: host.name, message, pid: '1', role: host.role === 'MASTER' ? 'M' : 'S' },
    });
  }
}

export const logHandlers = {
  listClusterLogs({ clusterId, columnFilter, serviceType, fromTime, toTime, filter, orderBy }, context) {
    const cluster = findCluster(context, clusterId);
    const isWanted = filter ? readHostFilter(filter) : () => true;
    const from = fromTime === undefined ? Number.NEGATIVE_INFINITY : Date.parse(fromTime);
    const to = toTime === undefined ? Number.POSITIVE_INFINITY : Date.parse(toTime);
    const isAudit = serviceType === 'VALKEY_AUDIT';
    const logs = cluster.logs
      .filter(({ timestamp, message }) => {
        const time = Date.parse(timestamp);
        return !isAudit && time >= from && time <= to && isWanted(message?.hostname ?? '');
      })
      .map((record) => withColumns(record, columnFilter));
    if (readsBackwards(orderBy)) logs.reverse();
    return { logs };
  },
} satisfies Handlers;

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
    // Refused below, with the other texts that are no order.
  }
  throw invalidField('orderBy', 'Must be JSON such as [{"field":"TIMESTAMP","order":"DESC"}]');
}
