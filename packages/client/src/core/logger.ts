/** Levels from the quietest to the loudest. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/**
 * Receives structured log entries. `console` fits; pino and winston need one line of glue. If it throws or rejects, no
 * call fails, and the first such failure is reported by `console.warn`.
 *
 * Entries hold no secret. At the level `debug`, those of calls hold the bodies of requests and responses, too, cleared of
 * secrets and limited in size.
 */
export interface Logger {
  error(message: string, fields: Readonly<Record<string, unknown>>): unknown;
  warn(message: string, fields: Readonly<Record<string, unknown>>): unknown;
  info(message: string, fields: Readonly<Record<string, unknown>>): unknown;
  debug(message: string, fields: Readonly<Record<string, unknown>>): unknown;
}

/** Writes an entry at a level, unless that level is switched off. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, fields: Readonly<Record<string, unknown>>) => void;
