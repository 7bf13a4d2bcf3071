import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const compiler = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
const client = join(import.meta.dirname, '../../packages/client/dist/index.js');

const lib = ['es2023', 'dom', 'dom.asynciterable'];

const setup = `import { ManagedRedis } from ${JSON.stringify(client)};
export const redis = new ManagedRedis({ credentials: 'token' });
const clusterId = 'c1';
const folderId = 'f1';
export async function run() {
`;

const calls = [
  `await redis.backups.get({ backupId: 'b1' });`,
  `for await (const backup of redis.backups.list({ folderId })) console.log(backup.id);`,
  `await (await redis.backups.delete({ backupId: 'b1' })).wait();`,
  `await redis.clusters.get({ clusterId });`,
  `const creating = await redis.clusters.create({ folderId, name: 'n', environment: 'PRODUCTION', networkId: 'n', configSpec: { version: '8.1-valkey', redis: { password: 'password' }, resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184' } }, hostSpecs: [{ zoneId: 'ru-central1-a' }] });`,
  `console.log((await creating.wait({ onProgress: ({ phase }) => console.log(phase) })).name);`,
  `await redis.clusters.update({ clusterId, deletionProtection: true, labels: { a: 'b' } });`,
  `await redis.clusters.stop({ clusterId });`,
  `await redis.clusters.start({ clusterId }, { timeout: 1000 });`,
  `await redis.clusters.backup({ clusterId });`,
  `await redis.clusters.move({ clusterId, destinationFolderId: 'f2' });`,
  `await redis.clusters.listHosts({ clusterId }).all({ limit: 10 });`,
  `for await (const page of redis.clusters.list({ folderId }).byPage()) console.log(page.clusters?.length);`,
  `for await (const { record } of redis.clusters.streamLogs({ clusterId })) console.log(record?.message);`,
  `await redis.clusters.addShard({ clusterId, shardName: 's', hostSpecs: [{ zoneId: 'ru-central1-a' }] });`,
  `await redis.users.get({ clusterId, userName: 'u' });`,
  `await redis.users.update({ clusterId, userName: 'u', permissions: { commands: '+get' } });`,
  `await redis.operations.get({ operationId: 'o' });`,
  `await redis.versions.list().all();`,
  `(await redis.maintenances.list({ folderId }).withResponse()).response.requestId;`,
];

/** Type instantiations that a program costs the compiler. */
export function countInstantiations(lines: readonly string[]): number {
  const folder = mkdtempSync(join(import.meta.dirname, 'program-'));
  try {
    writeFileSync(join(folder, 'program.ts'), `${setup}${lines.join('\n')}\n}\n`);
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', lib, types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const output = execFileSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], {
      encoding: 'utf8',
    });
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function reportTypes(): void {
  const none = countInstantiations([]);
  const all = countInstantiations(calls);
  console.log(`${'instantiations without a call'.padEnd(48)} ${String(none).padStart(7)}`);
  console.log(`${`instantiations of ${calls.length} calls over none`.padEnd(48)} ${String(all - none).padStart(7)}`);
}

if (import.meta.main) reportTypes();
