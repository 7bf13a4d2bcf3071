import type { CallRecord } from './call-record.ts';
import { redact, secretsOf } from './redact.ts';

/** Levels from the quietest to the loudest. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Takes structured events. `console` fits, and so do pino and winston behind a line each. */
export interface Logger {
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Writes an event of a call at a level. */
export type CallLog = (
  level: Exclude<LogLevel, 'off'>,
  message: string,
  call: CallRecord | Readonly<Record<string, unknown>>,
) => void;

/**
 * The log for these options, or nothing when it is off. `MANAGED_REDIS_LOG` sets the level where no option does; a
 * logger without a level gets `info`.
 */
export function createLog(logger: Logger | undefined, level: LogLevel | undefined): CallLog | undefined {
  const wanted = level ?? levelOfEnvironment() ?? (logger === undefined ? 'off' : 'info');
  const threshold = levels.indexOf(wanted as LogLevel);
  if (threshold < 1) return undefined;
  const target = logger ?? console;
  return (at, message, call) => {
    if (levels.indexOf(at) > threshold) return;
    try {
      target[at](message, 'info' in call ? fieldsOf(call as CallRecord) : call);
    } catch {
      // A log that fails must not turn a call that worked into one that did not.
    }
  };
}

/** Logs each attempt of a call: one that worked, one that is repeated, and one that ends the call with its failure. */
export const logAttempts =
  (log: CallLog) =>
  (call: CallRecord): void => {
    const { error, delay } = call.info.attempts.at(-1)!;
    if (error === undefined) log('debug', 'call', call);
    else if (delay === undefined) log('error', 'call failed', call);
    else log('warn', 'retry', call);
  };

/** What is logged of a call: no body, no query, no header. */
function fieldsOf(call: CallRecord): Record<string, unknown> {
  const { operation, method, url, attempts, clientTraceId: traceId } = call.info;
  const id = call.answer?.response.requestId;
  const requestId = id && redact(id, secretsOf(call));
  return { operation, method, url, requestId, traceId, attempt: attempts.length, ...attempts.at(-1) };
}

/** Deno throws where a program may not read the environment. */
function levelOfEnvironment(): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.MANAGED_REDIS_LOG;
  } catch {
    return undefined;
  }
}
