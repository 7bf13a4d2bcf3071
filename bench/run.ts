import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs all measurements, or the named ones: `npm run bench -- client validators`. */
const folder = import.meta.dirname;
const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !all.includes(name));
if (unknown !== undefined) {
  console.error(`Unknown benchmark "${unknown}". Benchmarks: ${all.join(', ')}`);
  process.exit(2);
}

run('node_modules/.bin/turbo', ['run', 'build'], join(folder, '..'));
for (const name of wanted.length > 0 ? wanted : all) {
  const cwd = join(folder, name);
  if (!existsSync(join(cwd, 'node_modules'))) {
    console.log(`\n==> ${name}: install`);
    run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], cwd);
  }
  console.log(`\n==> ${name}`);
  run('npm', ['run', '--silent', 'bench'], cwd);
}

function run(command: string, args: string[], cwd: string): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
