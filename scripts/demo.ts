import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFlags, UsageError, usage } from '../examples/quick-start/flags.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

try {
  // Reports a wrong flag before building anything.
  if (readFlags(args).help) {
    process.stdout.write(usage);
  } else {
    runNode('generate all packages from the document', ['scripts/generate.ts']);
    runNode('build what the demo needs', [
      'node_modules/turbo/bin/turbo',
      'run',
      'build',
      '--filter=@managed-redis/client',
      '--filter=@managed-redis/emulator',
      '--output-logs=errors-only',
    ]);
    runNode('drive the API with the client', ['examples/quick-start/main.ts', ...args]);
  }
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\nRun npm run demo -- --help to see all flags.` : error);
  process.exitCode = 2;
}

/** Runs a step. The first one that fails ends the demo with its exit code. */
function runNode(title: string, command: readonly string[]): void {
  console.log(`\n==> ${title}`);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
