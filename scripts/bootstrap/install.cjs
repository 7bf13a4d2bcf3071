// Installs the dependencies, whatever Node and npm a machine has. No syntax newer than ES2015, no dependency.
'use strict';

const { spawn, spawnSync } = require('child_process');
const { createHash } = require('crypto');
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('fs');
const path = require('path');

const root = path.join(__dirname, '../..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.installed-from');
const shell = process.platform === 'win32';

/** Installs what `package-lock.json` names, unless that is installed already. Exits where it cannot. */
function install() {
  if (isInstalled()) return Promise.resolve();
  console.log('==> install (dependencies, and the Node version this project pins)');
  const failure = askRegistry();
  if (failure) console.log(`    The npm registry does not answer (${failure}): looking in the cache of npm.`);
  const isFresh = !existsSync(path.join(modules, '.package-lock.json'));
  const options = ['--loglevel=error', '--no-audit', '--no-fund'].concat(failure ? '--offline' : []);
  const command = npmCommand(failure ? ['--offline'] : []).concat(
    isFresh || process.env.CI ? 'ci' : 'install',
    options,
  );
  return runWithProgress(command).then((status) => {
    if (status === 0) return writeFileSync(stamp, hashOfLock());
    if (failure) {
      console.error(`
The dependencies are not all in the cache of npm, and its registry does not answer: ${failure}.
The first run needs a network. Connect, or choose a registry that you reach, and run this again:
  npm config set registry <address>`);
    }
    process.exit(status);
  });
}

function isInstalled() {
  const node = path.join(modules, '.bin', 'node');
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLock();
}

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Why the registry cannot be reached, or nothing. npm itself would try for minutes before it says so. */
function askRegistry() {
  const options = { encoding: 'utf8', shell, timeout: 20000 };
  const result = spawnSync('npm', ['ping', '--fetch-retries=0', '--fetch-timeout=10000'], options);
  if (result.error && result.error.code === 'ETIMEDOUT') return 'no answer within 20 s';
  const network =
    /(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E\w*TIMEDOUT|ERR_SOCKET_TIMEOUT)/;
  const match = result.status === 0 ? null : network.exec(result.stderr);
  return match ? match[1] : undefined;
}

/**
 * The npm that the project pins. An older one rewrites `package-lock.json`, and an older Node makes it leave out the
 * native parts that this Node could not load; so it fetches both, and they install.
 */
function npmCommand(options) {
  const pinned = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const wanted = pinned.packageManager.replace('npm@', '');
  const found = String(spawnSync('npm', ['--version'], { encoding: 'utf8', shell }).stdout).trim();
  if (parseInt(found, 10) >= parseInt(wanted, 10) && loadsNativeParts(process.versions.node)) return ['npm'];
  const node = pinned.devDependencies.node;
  console.log(`    by npm ${wanted} on Node ${node}, as this is npm ${found} on Node ${process.versions.node}`);
  const packages = [`--package=node@${node}`, `--package=npm@${wanted}`];
  return ['npm', 'exec', '--yes', '--loglevel=error'].concat(options || [], packages, '--', 'npm');
}

/** Whether a Node satisfies what the native parts state: `^20.19.0 || >=22.12.0`. */
function loadsNativeParts(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/** Runs a command, and says now and then how far it is. Resolves to its exit code. */
function runWithProgress(command) {
  const started = Date.now();
  const timer = setInterval(() => {
    console.log(`    ${Math.round((Date.now() - started) / 1000)} s: ${countInstalled()} packages in node_modules`);
  }, 10000);
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { cwd: root, stdio: 'inherit', shell });
    child.on('error', (error) => {
      console.error(`Could not run ${command.join(' ')}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code === null ? 1 : code));
  }).then((code) => {
    clearInterval(timer);
    return code;
  });
}

function countInstalled() {
  if (!existsSync(modules)) return 0;
  return readdirSync(modules).filter((name) => existsSync(path.join(modules, name, 'package.json'))).length;
}

module.exports = { install, npmCommand };
