import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import { longestDelay } from '../core/timers.ts';

/** Options of the command, with their defaults filled in. */
export interface CommandOptions {
  readonly port: number;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly corsOrigin: readonly string[];
  readonly operationDuration: number;
  readonly latency: number;
  readonly maxBody: number;
  readonly keepZeroValues: boolean;
  readonly lenient: boolean;
  readonly json: boolean;
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** A year, in milliseconds. */
const longestOperation = 365 * 24 * 60 * 60 * 1000;

const largestBody = 2 ** 30;

/**
 * The command line. Parsing reads the arguments, and the environment where an argument is missing. It prints a message
 * and exits when an option is wrong, and for `--help` and `--version`.
 */
export function createCommand(): Command {
  return new Command('managed-redis-emulator')
    .description('Serves an emulator of the Managed Service for Redis / Valkey REST API. All state is kept in memory.')
    .version(version)
    .addOption(numberOption('-p, --port <number>', 'port to listen on; 0 picks a free one', 8080, 65_535))
    .addOption(option('--host <address>', 'address to listen on').argParser(readText).default('127.0.0.1'))
    .addOption(listOption('--allow-host <names>', 'host names to answer besides localhost and IP addresses; * for all'))
    .addOption(listOption('--cors-origin <origins>', 'origins of web pages that may call the emulator; * for all'))
    .addOption(
      numberOption('--operation-duration <ms>', 'milliseconds that an operation takes', 1000, longestOperation),
    )
    .addOption(numberOption('--latency <ms>', 'milliseconds that each answer takes', 0, longestDelay))
    .addOption(numberOption('--max-body <bytes>', 'largest body of a request', 4 * 2 ** 20, largestBody))
    .addOption(flag('--keep-zero-values', 'include fields with zero values, which the service leaves out'))
    .addOption(flag('--lenient', 'ignore unknown query parameters and body fields instead of refusing them'))
    .addOption(flag('--json', 'print what happens as one JSON object a line'))
    .allowExcessArguments(false);
}

/** An option that can also be given in the environment: `--max-body` as `MANAGED_REDIS_EMULATOR_MAX_BODY`. */
function option(flags: string, description: string): Option {
  const created = new Option(flags, description);
  return created.env(`MANAGED_REDIS_EMULATOR_${created.name().replaceAll('-', '_').toUpperCase()}`);
}

function numberOption(flags: string, description: string, initial: number, maximum: number): Option {
  const read = (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value <= maximum) return value;
    throw new InvalidArgumentError(`It must be a whole number from 0 to ${maximum}.`);
  };
  return option(flags, description).argParser(read).default(initial);
}

/** Several values: separated by commas, or in several options. */
function listOption(flags: string, description: string): Option {
  const read = (text: string, earlier: readonly string[]): string[] => [
    ...earlier,
    ...text.split(',').map((item) => readText(item.trim())),
  ];
  return option(flags, `${description}; separated by commas`).argParser(read).default([], 'none');
}

function flag(flags: string, description: string): Option {
  const read = (text: string): boolean => {
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
    throw new InvalidArgumentError('It must be true, false, 1 or 0.');
  };
  return option(`${flags} [boolean]`, description).argParser(read).default(false);
}

function readText(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It must not be empty.');
}
