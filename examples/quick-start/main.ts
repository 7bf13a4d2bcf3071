import { randomBytes } from 'node:crypto';
import { isSdkError, ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { readFlags, UsageError, usage } from './flags.ts';
import { quickStart } from './quick-start.ts';
import { Report } from './report.ts';

const durations: Readonly<Record<string, number>> = { createCluster: 4000, backupCluster: 2500 };

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\nRun with --help to see all options.`);
  else console.error(isSdkError(error) ? `${error.name}: ${error.message}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    process.stdout.write(usage);
    return;
  }
  const report = new Report();
  const redis = flags.live ? createLiveClient() : createEmulatedClient();
  try {
    await quickStart(redis, { ...flags, password: randomBytes(24).toString('base64url') }, report.step, flags.keep);
  } catch (error) {
    if (flags.live)
      console.error(`\nCluster ${flags.name} may still exist in folder ${flags.folderId}. Check and delete it.`);
    throw error;
  } finally {
    report.writeTable();
  }
}

/** The real service, for `--live` only. */
function createLiveClient(): ManagedRedis {
  console.log('Using the real service. This creates a cluster, which costs money.\n');
  const token = process.env.YC_IAM_TOKEN;
  return new ManagedRedis(token ? { credentials: token } : {});
}

/** The same API in this process: the client differs in its `fetch` only. */
function createEmulatedClient(): ManagedRedis {
  console.log('Using the emulator inside this process. Pass --live to use the real service.\n');
  const emulator = createEmulator({ operationDuration: (operation) => durations[operation] ?? 1000, latency: 30 });
  return new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch });
}
