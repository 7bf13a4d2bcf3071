// Entry of every root script. Runs on the old Node that a machine may have: no syntax newer than ES2015,
// no dependency. It installs what is missing, then runs the task with the Node that the project pins.
'use strict';

const { spawnSync } = require('child_process');
const { existsSync, readFileSync, writeFileSync } = require('fs');
const { createHash } = require('crypto');
const path = require('path');

const root = path.join(__dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.installed-from');
const isWindows = process.platform === 'win32';

const tasks = {
  demo: [['node', 'scripts/demo.ts']],
  generate: [['node', 'scripts/generate.ts']],
  build: [['turbo', 'run', 'build']],
  lint: [
    ['biome', 'check'],
    ['node', 'scripts/lint-document.ts'],
  ],
  typecheck: [['turbo', 'run', 'typecheck']],
  test: [['turbo', 'run', 'test']],
  sync: [['node', 'scripts/sync.ts']],
  bench: [['node', 'bench/run.ts']],
  dev: [['turbo', 'watch', 'build']],
  changeset: [['changeset']],
  'version-packages': [
    ['changeset', 'version'],
    ['npm', 'install', '--package-lock-only', '--loglevel=error'],
  ],
  release: [
    ['turbo', 'run', 'build'],
    ['changeset', 'publish'],
  ],
};

const name = process.argv[2];
const steps = tasks[name];
if (!steps) {
  console.error('Unknown task "' + name + '". Tasks: ' + Object.keys(tasks).join(', '));
  process.exit(2);
}

install();
const rest = process.argv.slice(3);
steps.forEach((step, index) => {
  const isLast = index === steps.length - 1;
  run(step.concat(isLast ? rest : []));
});

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(path.join(bin, 'node'));
  if (isInstalled) return;
  console.log('==> install (dependencies, and the Node version this project pins)');
  const command = process.env.CI ? ['npm', 'ci'] : ['npm', 'install'];
  run(command.concat(['--loglevel=error', '--no-audit', '--no-fund']));
  const after = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  writeFileSync(stamp, after);
}

function run(command) {
  const env = Object.assign({}, process.env);
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  env[key] = bin + path.delimiter + (env[key] || '');
  env.TURBO_TELEMETRY_DISABLED = '1';
  const result = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env: env, shell: isWindows });
  if (result.error) {
    console.error('Could not run ' + command.join(' ') + ': ' + result.error.message);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status === null ? 1 : result.status);
}
