import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { connect, folderId } from '../connect.ts';
import { readFlags } from './flags.ts';
import { quickStart } from './quick-start.ts';
import { Report } from './report.ts';

const place = {
  folderId,
  networkId: 'enp5s8k2d4f7h1j3l6q9',
  zoneId: 'ru-central1-a',
  name: 'quick-start',
  password: 'not-a-real-password',
};

function prepare(columns = 200) {
  const connected = connect({ operationDuration: 3000 });
  let text = '';
  const output = {
    columns,
    write: (part: string) => {
      text += part;
    },
  };
  return { ...connected, report: new Report(output, connected.emulator.clock.now), text: () => text };
}

it('creates a cluster, backs it up, finds the backup and deletes the cluster', async () => {
  const { redis, emulator, report, text } = prepare();
  await quickStart(redis, place, report.step);
  report.writeTable();
  expect(emulator.state.clusters.size).toBe(0);
  expect(emulator.state.backups.size).toBe(1);
  const [, table = ''] = text().split('\n\n');
  const calls = table.split('\n').map((line) => /\w+\.\w+/.exec(line)?.[0]);
  expect(calls.filter((call) => call !== undefined)).toEqual([
    'clusters.create',
    'clusters.backup',
    'clusters.listBackups',
    'backups.get',
    'clusters.listOperations',
    'clusters.delete',
  ]);
  expect(text()).toContain('running');
  expect(text()).not.toContain('not-a-real-password');
});

it('keeps the cluster when asked to', async () => {
  const { redis, emulator, report } = prepare();
  await quickStart(redis, place, report.step, true);
  expect(emulator.state.clusters.size).toBe(1);
});

it('shows the step that failed', async () => {
  const { redis, emulator, report, text } = prepare();
  emulator.faults.add({ kind: 'error', status: 'PERMISSION_DENIED', message: 'No' }, { operation: 'backupCluster' });
  await expect(quickStart(redis, place, report.step)).rejects.toThrow('No');
  report.writeTable();
  expect(text()).toContain('✗ Back up');
});

it('fits the table into the terminal', async () => {
  const { redis, report, text } = prepare(80);
  await quickStart(redis, place, report.step);
  report.writeTable();
  const [, table = ''] = text().split('\n\n');
  expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('uses the real service only with --live', () => {
  expect(readFlags(['--folder-id', 'b1g', '--network-id', 'enp']).live).toBe(false);
  expect(() => readFlags(['--live'])).toThrow('--live requires --folder-id <id> and --network-id <id>');
  expect(() => readFlags(['--live', '--folder-id', 'b1g'])).toThrow('--live requires --network-id <id>');
  expect(() => readFlags(['--life'])).toThrow("'--life'");
  expect(readFlags(['--live', '--folder-id', 'b1g', '--network-id', 'enp'])).toMatchObject({ live: true, keep: false });
});

it('exits with code 2 and names the missing option', async () => {
  const main = join(import.meta.dirname, 'main.ts');
  const failure = await promisify(execFile)(process.execPath, [main, '--live']).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 2, stderr: expect.stringContaining('--live requires --folder-id <id>') });
});
