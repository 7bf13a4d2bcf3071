import type { CallRecord } from '../core/client.ts';
import type { Log, Logger, LogLevel } from '../core/logger.ts';
import { redact, secretsOf } from '../core/redact.ts';

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/**
 * The log for these options, or `undefined` if it is off. `MANAGED_REDIS_LOG` sets the level if no option does; a
 * logger without a level gets `info`.
 */
export function createLog(logger: Logger | undefined, level: LogLevel | undefined): Log | undefined {
  const wanted = level ?? levelOfEnvironment() ?? (logger === undefined ? 'off' : 'info');
  const threshold = levels.indexOf(wanted as LogLevel);
  if (threshold < 1) return undefined;
  const target = logger ?? console;
  return (entryLevel, message, fields) => {
    if (levels.indexOf(entryLevel) > threshold) return;
    try {
      target[entryLevel](message, fields);
    } catch {
      // A log that fails must not fail a call that worked.
    }
  };
}

/** Logs each attempt of a call: one that worked, one that is repeated, and one that ends the call with its failure. */
export function logAttempts(log: Log): (call: CallRecord) => void {
  return (call) => {
    const { error, delay } = call.info.attempts.at(-1)!;
    if (error === undefined) log('debug', 'call', fieldsOf(call));
    else if (delay === undefined) log('error', 'call failed', fieldsOf(call));
    else log('warn', 'retry', fieldsOf(call));
  };
}

/** The logged fields of a call: no body, no query, no header. */
function fieldsOf(call: CallRecord): Record<string, unknown> {
  const { operation, method, url, attempts, clientTraceId: traceId } = call.info;
  const requestId = call.exchange?.response.requestId;
  return {
    operation,
    method,
    url,
    requestId: requestId && redact(requestId, secretsOf(call)),
    traceId,
    attempt: attempts.length,
    ...attempts.at(-1),
  };
}

/** Deno throws if a program may not read the environment. */
function levelOfEnvironment(): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.MANAGED_REDIS_LOG;
  } catch {
    return undefined;
  }
}
