/** Levels from the quietest to the loudest. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Receives structured log entries. `console` fits; pino and winston need one line of glue. */
export interface Logger {
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Writes an entry at a level, unless that level is switched off. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: string, fields: Readonly<Record<string, unknown>>) => void;
