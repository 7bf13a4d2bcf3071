import type { EmulatorServer } from './serve.ts';

/** What the shell expects of a process that a signal has ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Closes the server on the first SIGINT or SIGTERM, and ends the process at once on the second. */
export function stopOnSignals(server: EmulatorServer, onStopping: () => void): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(exitCodes[signal]);
      isStopping = true;
      onStopping();
      void server.close();
    });
  }
}
