import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** The files of an entry, by condition. */
export interface Target {
  readonly types?: string;
  /** Node loads few files; bundlers for Node read many. */
  readonly node?: { readonly types?: string; readonly module: string; readonly default: string };
  readonly default: string;
}

/** The parts of a package.json that the tests read. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A folder outside the workspace where the packed packages are installed, as on a user's machine. */
export interface Installation {
  readonly folder: string;
  readonly manifests: readonly Manifest[];
  remove(): void;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Packs every published package of the workspace and all their dependencies, and installs the tarballs. Nothing comes
 * from a registry.
 */
export function installPacked(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const own = [
    join(root, 'openapi'),
    ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)),
  ];
  const manifests = own.map(readManifest);
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  const dependencies = Object.fromEntries(
    pack([...own, ...thirdPartyOf(manifests)], tarballs).map(([name, file]) => [name, `file:tarballs/${file}`]),
  );
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const options = [
    '--offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--loglevel=error',
  ];
  npm(['install', ...options], folder);
  linkPeers(manifests, folder);
  return { folder, manifests, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function pack(folders: readonly string[], destination: string): [name: string, file: string][] {
  const output = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', destination, ...folders], root);
  const packed = Object.values(JSON.parse(output)) as { name: string; filename: string }[];
  return packed.map(({ name, filename }) => [name, filename]);
}

/** Folders of the third-party packages that are needed at run time, including transitive ones. */
function thirdPartyOf(manifests: readonly Manifest[]): string[] {
  const ownNames = new Set(manifests.map((manifest) => manifest.name));
  const found = new Set<string>();
  const visit = (manifest: Manifest): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (ownNames.has(name) || found.has(name)) continue;
      found.add(name);
      visit(readManifest(locate(name)));
    }
  };
  manifests.forEach(visit);
  return [...found].map(locate);
}

/** Links the optional peers from the workspace, so that the entries that need them can be imported. */
function linkPeers(manifests: readonly Manifest[], folder: string): void {
  const peers = new Set(manifests.flatMap((manifest) => Object.keys(manifest.peerDependencies ?? {})));
  for (const name of peers) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(locate(name), link, 'dir');
  }
}

const locate = (name: string): string => join(root, 'node_modules', name);

function npm(args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Every importable entry of the packages: `@managed-redis/client`, `@managed-redis/emulator/server` and so on. */
export function entriesOf(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap(({ name, exports }) =>
    Object.entries(exports)
      .filter(([path, target]) => typeof target === 'object' && !path.includes('*'))
      .map(([path]) => name + path.slice(1)),
  );
}
