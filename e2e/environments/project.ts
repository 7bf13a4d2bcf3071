import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { type Installation, installPacked } from '../packed/install.ts';
import { toolModules } from './tools.ts';

/** Files that every environment starts from. */
const entries = {
  'main.mjs': `import { run } from './on-servers.mjs';
run('key.json').then((result) => console.log(JSON.stringify(result)));`,
  'main.cjs': `const { run } = require('./on-servers.cjs');
run('key.json').then((result) => console.log(JSON.stringify(result)));`,
  'everywhere-main.mjs': `import { run } from './everywhere.mjs';
run().then((result) => console.log(JSON.stringify(result)));`,
  'web-main.mjs': `import { run } from './everywhere.mjs';
run()
  .then((result) => JSON.stringify(result), (error) => JSON.stringify(String(error.stack ?? error)))
  .then((body) => fetch('./result', { method: 'POST', body }));`,
  'worker.mjs': `import { run } from './everywhere.mjs';
export default { fetch: async () => Response.json(await run()) };`,
};

/** A project of a user: the packed packages, the tools, the programs in all their forms, and a key file. */
export function createProject(): Installation {
  const installation = installPacked();
  const { folder } = installation;
  linkTools(join(folder, 'node_modules'));
  for (const name of ['everywhere', 'on-servers']) {
    const source = readFileSync(join(import.meta.dirname, 'programs', `${name}.ts`), 'utf8');
    writeFileSync(join(folder, `${name}.mjs`), transpile(source, 'mjs', ts.ModuleKind.ESNext));
    writeFileSync(join(folder, `${name}.cjs`), transpile(source, 'cjs', ts.ModuleKind.CommonJS));
    writeFileSync(join(folder, `${name}.cts`), source.replaceAll(".ts'", ".cjs'"));
  }
  addSettings(join(folder, 'package.json'));
  for (const [name, text] of Object.entries(entries)) writeFileSync(join(folder, name), `${text}\n`);
  writeFileSync(join(folder, 'key.json'), JSON.stringify(createKey()));
  return installation;
}

/** What Parcel needs in order to read the `exports` of packages. */
function addSettings(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, '@parcel/resolver-default': { packageExports: true } }));
}

/** Tools are found as if they were installed here. */
function linkTools(modules: string): void {
  if (!existsSync(toolModules)) return;
  const names = readdirSync(toolModules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(toolModules, name)).map((part) => `${name}/${part}`) : [name],
    );
  for (const name of names) {
    const link = join(modules, name);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(toolModules, name), link, 'dir');
  }
}

function transpile(source: string, extension: string, module: ts.ModuleKind): string {
  const compilerOptions = { module, target: ts.ScriptTarget.ES2023 };
  return ts.transpileModule(source.replaceAll(".ts'", `.${extension}'`), { compilerOptions }).outputText;
}

/** A service account's authorized key, as `yc iam key create` writes it. */
function createKey(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { id: 'aje-key', service_account_id: 'aje-service-account', private_key: privateKey };
}
