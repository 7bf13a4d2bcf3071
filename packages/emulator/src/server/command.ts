#!/usr/bin/env node
import { createEmulator } from '../app/create-emulator.ts';
import { documentVersion } from '../generated/routes.ts';
import { isLoopback } from './addresses.ts';
import { type CommandOptions, createCommand } from './command-options.ts';
import { serve } from './serve.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const options = createCommand().parse().opts<CommandOptions>();

const emulator = createEmulator({
  seed: Date.now(),
  operationDuration: options.operationDuration,
  latency: options.latency,
  maximumBodyBytes: options.maxBody,
  zeroValues: options.keepZeroValues ? 'keep' : 'omit',
  strict: !options.lenient,
});

try {
  const { port, host: hostname, allowHost: allowedHosts, corsOrigin: corsOrigins } = options;
  const server = await serve(emulator, { port, hostname, allowedHosts, corsOrigins });
  stopOnSignals(server, () =>
    print('stopping', {}, 'Finishing the requests in flight. Press Ctrl+C again to stop now.'),
  );
  if (!isLoopback(hostname)) {
    warn(
      `Anybody who can reach ${hostname} can use the emulator: it accepts any token. Use it in trusted networks only.`,
    );
  }
  print(
    'ready',
    { url: server.url, port: server.port, documentVersion },
    `managed-redis emulator (document ${documentVersion}) listening on ${server.url}\n` +
      'Any bearer token is accepted. Press Ctrl+C to stop.',
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Could not listen on ${options.host}:${options.port}: ${reason}`);
  process.exitCode = 1;
}

/** Prints what happened: text for people, or one line of JSON for programs. */
function print(event: string, details: object, text: string): void {
  console.log(options.json ? JSON.stringify({ event, ...details }) : text);
}

function warn(message: string): void {
  console.error(options.json ? JSON.stringify({ event: 'warning', message }) : `Warning: ${message}`);
}
