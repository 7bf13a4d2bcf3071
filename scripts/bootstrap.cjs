// Entry of every root script. Runs on whatever Node a machine has: no syntax newer than ES2015, no dependency.
// It installs what is missing, then runs the task with the Node that the project pins.
'use strict';

const { spawnSync } = require('child_process');
const path = require('path');
const { install, npmCommand } = require('./bootstrap/install.cjs');

const root = path.join(__dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');
const oldestNode = 18;

const tasks = {
  demo: [['node', 'scripts/demo.ts']],
  generate: [['node', 'scripts/generate.ts']],
  build: [['turbo', 'run', 'build']],
  lint: [
    ['biome', 'check'],
    ['node', 'scripts/lint-document.ts'],
    ['depcruise', 'packages/*/src', 'packages/*/test', 'scripts', 'e2e', 'examples'],
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
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}

if (parseInt(process.versions.node, 10) < oldestNode) {
  console.error(`This needs Node ${oldestNode} or later to install the Node that it runs on, and this is Node ${process.versions.node}.
Install a newer one, such as by \`nvm install --lts\`, or from https://nodejs.org, and run this again.`);
  process.exit(1);
}

install().then(() => {
  const rest = process.argv.slice(3);
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    run((step[0] === 'npm' ? npmCommand().concat(step.slice(1)) : step).concat(isLast ? rest : []));
  });
});

function run(command) {
  const env = Object.assign({}, process.env);
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  env[key] = bin + path.delimiter + (env[key] || '');
  env.TURBO_TELEMETRY_DISABLED = '1';
  const shell = process.platform === 'win32';
  const result = spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env, shell });
  if (result.error) {
    console.error(`Could not run ${command.join(' ')}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status === null ? 1 : result.status);
}
