import type { CallRecord } from '../core/client.ts';
import { guardHook } from '../core/guard-hook.ts';
import type { Log, Logger, LogLevel } from '../core/logger.ts';
import { redact, redactValue, secretsOf } from '../core/redact.ts';

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/**
 * The level for these options. `MANAGED_REDIS_LOG` sets it if no option does; a logger without a level gets `info`. A
 * level that is not known is `off`.
 */
export function resolveLogLevel(logger: Logger | undefined, level: LogLevel | undefined): LogLevel {
  const wanted = level ?? levelOfEnvironment() ?? (logger === undefined ? 'off' : 'info');
  return levels.find((known) => known === wanted) ?? 'off';
}

/** The log for a level, or `undefined` if it is off. A logger that fails is reported once, and fails no call. */
export function createLog(logger: Logger = console, level: LogLevel): Log | undefined {
  const threshold = levels.indexOf(level);
  if (threshold < 1) return undefined;
  const guard = guardHook('the logger');
  return (entryLevel, message, fields) => {
    if (levels.indexOf(entryLevel) <= threshold) guard(() => logger[entryLevel](message, fields));
  };
}

/**
 * Logs each attempt of a call: one that worked, one that is repeated, and one that ends the call with its failure.
 *
 * @param level With `debug`, entries hold the bodies of request and response, cleared of secrets and limited in size.
 */
export function logAttempts(log: Log, level: LogLevel): (call: CallRecord) => void {
  return (call) => {
    const { error, delay } = call.info.attempts.at(-1)!;
    const fields = level === 'debug' ? { ...fieldsOf(call), ...bodiesOf(call) } : fieldsOf(call);
    if (error === undefined) log('debug', 'call', fields);
    else if (delay === undefined) log('error', 'call failed', fields);
    else log('warn', 'retry', fields);
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

/** The bodies of an attempt. That of a response is left out if there was none, or if it is streamed. */
function bodiesOf(call: CallRecord): Record<string, unknown> {
  const secrets = secretsOf(call);
  const { body } = call.request;
  const { text, data } = call.exchange ?? {};
  return {
    ...(body === undefined ? {} : { requestBody: redactBody(body, parseJson(body), secrets) }),
    ...(text ? { responseBody: redactBody(text, data, secrets) } : {}),
  };
}

const redactBody = (text: string, data: unknown, secrets: readonly string[]): unknown =>
  data === undefined ? redact(text, secrets) : redactValue(data, secrets);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Deno throws if a program may not read the environment. */
function levelOfEnvironment(): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.MANAGED_REDIS_LOG;
  } catch {
    return undefined;
  }
}
