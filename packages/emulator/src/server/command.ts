#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { createEmulator } from '../app/create-emulator.ts';
import { documentVersion } from '../generated/routes.ts';
import { serve } from './serve.ts';

const program = new Command('managed-redis-emulator')
  .description('Serves an emulator of the Managed Service for Redis / Valkey REST API. All state is kept in memory.')
  .option('-p, --port <number>', 'port to listen on; 0 picks a free one', readNumber, 8080)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--operation-duration <ms>', 'duration of a long-running operation, in milliseconds', readNumber, 1000)
  .option('--latency <ms>', 'delay of each answer, in milliseconds', readNumber, 0)
  .option('--keep-zero-values', 'include fields with zero values, which the service leaves out')
  .option('--lenient', 'ignore unknown query parameters and body fields instead of refusing them')
  .parse();

const options = program.opts<{
  port: number;
  host: string;
  operationDuration: number;
  latency: number;
  keepZeroValues?: boolean;
  lenient?: boolean;
}>();

const emulator = createEmulator({
  seed: Date.now(),
  operationDuration: options.operationDuration,
  latency: options.latency,
  zeroValues: options.keepZeroValues ? 'keep' : 'omit',
  strict: !options.lenient,
});

try {
  const server = await serve(emulator, { port: options.port, hostname: options.host });
  console.log(`managed-redis emulator (document ${documentVersion}) listening on ${server.url}`);
  console.log('Any bearer token is accepted. Press Ctrl+C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
  console.error(
    `Could not listen on ${options.host}:${options.port}: ${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 1;
}

function readNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('It must be a whole number, 0 or greater.');
  return value;
}
