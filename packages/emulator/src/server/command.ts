#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { createEmulator } from '../app/create-emulator.ts';
import { documentVersion } from '../generated/routes.ts';
import { serve } from './serve.ts';

const program = new Command('managed-redis-emulator')
  .description('Serves an emulator of the Managed Service for Redis / Valkey REST API. All state is in memory.')
  .option('-p, --port <number>', 'port to listen on; 0 takes any free one', readNumber, 8080)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--operation-duration <ms>', 'how long a long-running operation takes', readNumber, 1000)
  .option('--latency <ms>', 'how long each answer takes', readNumber, 0)
  .option('--keep-zero-values', 'write fields that hold zero values, which the service leaves out')
  .option('--lenient', 'ignore unknown query parameters and body fields')
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
  console.log(`managed-redis emulator (document ${documentVersion}) listens on ${server.url}`);
  console.log('Any bearer token is accepted. Stop with Ctrl+C.');
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
    throw new InvalidArgumentError('Not a whole number from 0 up.');
  return value;
}
