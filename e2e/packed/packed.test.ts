import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, type Installation, installPacked, root } from './install.ts';

/** Uses client and emulator as a program outside the workspace would. Typed, so that the compilers can check it too. */
const program = `
import { Backups, ManagedRedis, NotFoundError, createClient, isNotFoundError } from '@managed-redis/client';
import { createEmulator, type Emulator } from '@managed-redis/emulator';
import { serve } from '@managed-redis/emulator/server';
import type { Backup, Cluster } from '@managed-redis/types';
import { cluster as clusterSchema } from '@managed-redis/validators';

const emulator: Emulator = createEmulator();
const redis = new ManagedRedis({ credentials: 'any-token', fetch: emulator.fetch, clock: emulator.clock });
const operation = await redis.clusters.create({
  folderId: 'b1gfolder',
  name: 'orders',
  environment: 'PRODUCTION',
  networkId: 'enpnetwork',
  configSpec: {
    version: '8.1-valkey',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
    redis: { password: 'not-a-real-password' },
  },
  hostSpecs: [{ zoneId: 'ru-central1-a' }],
});
const cluster: Cluster = await operation.wait();
await (await redis.clusters.backup({ clusterId: cluster.id })).wait();
const unknown: string[] = [];
clusterSchema.parse({ ...cluster, tier: 'gold' }, { onUnknownField: ({ pointer }) => unknown.push(pointer) });
const backups: Backup[] = await redis.clusters.listBackups({ clusterId: cluster.id }).all();
const missing = await redis.backups.get({ backupId: 'none' }).catch((error: unknown) => isNotFoundError(error));
const client = createClient({ credentials: 'any-token', fetch: emulator.fetch });
const same = await new Backups(client).get({ backupId: 'none' }).catch((error: unknown) => error instanceof NotFoundError);
const server = await serve(emulator);
const answer = await fetch(server.url + '/managed-redis/v1/versions', { headers: { authorization: 'Bearer t' } });
await server.close();
console.log(JSON.stringify([cluster.status, backups.length, missing, same, answer.status, unknown]));
`;

/** What programs make of one entry and export, so that their declarations must name its types. */
const made = {
  client: `import { Clusters, createClient, ManagedRedis } from '…';
    export const redis = new ManagedRedis();
    export const clusters = new Clusters(createClient({ credentials: 'any-token' }));
    export const cluster = redis.clusters.get({ clusterId: 'c' });
    export const created = clusters.create({} as never);
    export const pages = redis.clusters.list({ folderId: 'f' });
    export const logs = clusters.streamLogs({ clusterId: 'c' });`,
  'client/credentials': `import { iamToken, serviceAccountKey } from '…';
    export const providers = { token: iamToken('any-token'), key: serviceAccountKey({ file: 'key.json' }) };`,
  'client/opentelemetry': `import { openTelemetry } from '…'; export const telemetry = openTelemetry();`,
  validators: `import { cluster, createClusterParams, requests } from '…';
    export const all = { cluster, createClusterParams, get: requests.clusters.get };`,
  'validators/requests/clusters': `import { update } from '…'; export const all = { update };`,
  'validators/zod': `import { toZod } from '…'; export const all = { toZod };`,
  'validators/json-schema': `import { withJsonSchema } from '…'; export const all = { withJsonSchema };`,
  fixtures: `import { cluster, createClusterParams } from '…'; export const all = [cluster(), createClusterParams(), cluster];`,
  emulator: `import { createEmulator } from '…'; export const emulator = createEmulator();`,
};

/** The same of several entries, for a compiler that resolves as bundlers do. */
const library = `
import { cluster, createClusterParams, requests } from '@managed-redis/validators';
export const validators = { cluster, createClusterParams, get: requests.clusters.get };
`;

/** Takes the declarations that a compiler made for a bundler. */
const consumer = `
import { validators } from './emitted/library.js';
export const names: readonly string[] = [
  validators.cluster.parse({}).name,
  validators.createClusterParams.parse({}).folderId,
  validators.cluster.parse({}, { onUnknownField: ({ pointer }) => pointer }).name,
];
// @ts-expect-error
export const wrong: number = validators.cluster.parse({}).name;
`;

describe('the packed packages', () => {
  let installation: Installation;

  beforeAll(() => {
    installation = installPacked();
    const { folder, manifests } = installation;
    for (const [name, text] of Object.entries({ program, library, consumer })) {
      writeFileSync(join(folder, `${name}.ts`), text);
    }
    const imports = entriesOf(manifests).map((entry, index) => `import * as entry${index} from '${entry}';`);
    const uses = imports.map((_, index) => `entry${index}`).join(', ');
    writeFileSync(join(folder, 'entries.ts'), `${imports.join('\n')}\nexport const entries = [${uses}];\n`);
  }, 240_000);

  afterAll(() => installation?.remove());

  it('run outside the workspace', () => {
    expect(JSON.parse(node(['program.ts']))).toEqual(['RUNNING', 1, true, true, 200, ['/tier']]);
  });

  it('export the same names to Node and to bundlers', () => {
    const { folder, manifests } = installation;
    const targets = manifests.flatMap(({ name, exports }) =>
      Object.values(exports).flatMap((entry) =>
        typeof entry === 'object' && entry.node
          ? [
              [entry.node.default, entry.node.module, entry.default].map((path) =>
                join(folder, 'node_modules', name, path),
              ),
            ]
          : [],
      ),
    );
    // Namespaces inside an entry count as well.
    const code = `const namesOf = (value, depth) => depth > 0 && typeof value === 'object' && value !== null
        ? Object.keys(value).map((name) => [name, namesOf(value[name], depth - 1)].join(' '))
        : [];
      const names = await Promise.all(${JSON.stringify(targets)}.map((target) =>
        Promise.all(target.map(async (path) => namesOf(await import(path), 3)))));
      console.log(JSON.stringify(names));`;
    const names: string[][][] = JSON.parse(node(['--input-type=module', '--eval', code]));
    expect(names.flat(2)).toContain('SchemaValidationError ');
    for (const [forNode, ...forBundlers] of names) {
      for (const others of forBundlers) expect(others.sort()).toEqual(forNode?.sort());
    }
  });

  it.each([
    // The compiler of 5.9 is there for the generator, that of 6 for this test only.
    ['5.9', 'scripts/node_modules/typescript'],
    ['6.0', 'e2e/node_modules/typescript'],
    ['7.0', 'node_modules/typescript'],
  ])(
    'type-check with TypeScript %s and skipLibCheck off',
    (version, compiler) => {
      const tsc = join(root, compiler, 'bin/tsc');
      expect(node([tsc, '--version'])).toContain(version);
      const emitted = { emitDeclarationOnly: true, rootDir: '.', outDir: 'emitted' };
      expect(check(tsc, ['library.ts'], { module: 'esnext', moduleResolution: 'bundler', ...emitted })).toBe('');
      const files = ['program.ts', 'entries.ts', 'consumer.ts'];
      expect(check(tsc, files, { module: 'nodenext', noEmit: true })).toBe('');
    },
    180_000,
  );

  it.each(Object.entries(made))('let a program export values made with %s', (entry, text) => {
    writeFileSync(join(installation.folder, 'made.ts'), text.replace('…', `@managed-redis/${entry}`));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    for (const options of [{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }]) {
      expect(check(tsc, ['made.ts'], { ...options, noEmit: true })).toBe('');
    }
  });

  it('include a command that serves the emulator', async () => {
    const command = join(installation.folder, 'node_modules/@managed-redis/emulator/dist/server/command.js');
    const child = spawn(process.execPath, [command, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const lines = createInterface({ input: child.stdout });
      const [line] = await Promise.race([
        lines[Symbol.asyncIterator]()
          .next()
          .then(({ value }) => [String(value)]),
        exit(child),
      ]);
      const url = /http:\S+/.exec(line ?? '')?.[0] ?? '';
      const answer = await fetch(`${url}/managed-redis/v1/versions`, { headers: { authorization: 'Bearer t' } });
      expect(answer.status).toBe(200);
    } finally {
      child.kill();
    }
  });

  function check(tsc: string, files: readonly string[], options: object): string {
    const compilerOptions = {
      strict: true,
      declaration: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      ...options,
    };
    writeFileSync(join(installation.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    return node([tsc, '-p', 'tsconfig.json']);
  }

  function node(args: readonly string[]): string {
    try {
      return execFileSync(process.execPath, args, { cwd: installation.folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      return `${stdout}${stderr}`;
    }
  }
});

const exit = (child: ReturnType<typeof spawn>): Promise<string[]> =>
  new Promise((resolve) => {
    child.once('exit', (code) => resolve([`exited with ${code}`]));
  });
