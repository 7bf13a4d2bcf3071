import { parseArgs } from 'node:util';

/** The options of the command line. */
export interface Flags {
  readonly help: boolean;
  /** Whether to use the real service, which costs money. */
  readonly live: boolean;
  /** Whether to keep the cluster instead of deleting it. */
  readonly keep: boolean;
  readonly folderId: string;
  readonly networkId: string;
  readonly zoneId: string;
  readonly subnetId: string | undefined;
  readonly name: string;
}

export const usage = `Creates a cluster, backs it up, finds the backup again and deletes the cluster.

By default, it uses an emulator inside this process: no account, no network, no cost.

  --live               use the real service: this creates a real cluster, which costs money
  --folder-id <id>     folder to create the cluster in (required with --live)
  --network-id <id>    network of the cluster (required with --live)
  --subnet-id <id>     subnet of its host (required if the zone has several)
  --zone-id <id>       zone of its host (default: ru-central1-a)
  --name <name>        name of the cluster (default: quick-start)
  --keep               keep the cluster instead of deleting it
  --help               show this text

With --live, credentials come from the environment: YC_IAM_TOKEN, or another variable that the client reads.
`;

/** Thrown when the command line is wrong. The message is for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line. */
export function readFlags(args: readonly string[]): Flags {
  const values = parse(args);
  const { help = false, live = false, keep = false, name = 'quick-start' } = values;
  const missing = (['folder-id', 'network-id'] as const).filter((flag) => !values[flag]);
  if (live && !help && missing.length > 0) {
    throw new UsageError(`--live requires ${missing.map((flag) => `--${flag} <id>`).join(' and ')}`);
  }
  return {
    help,
    live,
    keep,
    name,
    folderId: values['folder-id'] ?? 'b1gmt5r8vq2c7n4k0p3d',
    networkId: values['network-id'] ?? 'enp5s8k2d4f7h1j3l6q9',
    subnetId: values['subnet-id'],
    zoneId: values['zone-id'] ?? 'ru-central1-a',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        live: { type: 'boolean' },
        keep: { type: 'boolean' },
        name: { type: 'string' },
        'folder-id': { type: 'string' },
        'network-id': { type: 'string' },
        'subnet-id': { type: 'string' },
        'zone-id': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
