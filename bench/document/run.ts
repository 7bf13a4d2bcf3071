import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Checks that other tools accept the document: each must exit with 0, without warnings. */
const folder = import.meta.dirname;
const document = join(folder, '../../openapi/dist/openapi.json');
const spec = JSON.parse(readFileSync(document, 'utf8'));
const output = mkdtempSync(join(tmpdir(), 'document-'));
const results: { tool: string; result: string }[] = [];

try {
  heyApi();
  orval();
  await prism();
} finally {
  rmSync(output, { recursive: true, force: true });
}
console.table(results);
if (results.some(({ result }) => result.startsWith('FAIL'))) process.exitCode = 1;

function record(tool: string, problems: string[], success: string): void {
  results.push({ tool, result: problems.length === 0 ? success : `FAIL: ${problems.join(' | ').slice(0, 500)}` });
}

/** The lines of an output that hold a warning or an error. */
function complaints(text: string): string[] {
  return text.split('\n').filter((line) => /\b(warn(ing)?|error|invalid|unsupported)\b/i.test(line));
}

function generate(tool: string, command: string, args: string[], target: string): void {
  const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules/.bin', command), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  const problems = complaints(`${stdout}${stderr}`);
  if (status !== 0) problems.unshift(`exit status ${status}`, stderr.slice(0, 200));
  const files = readdirSync(target, { recursive: true }).filter((name) => String(name).endsWith('.ts'));
  if (files.length === 0) problems.push('no TypeScript file was generated');
  record(tool, problems, `accepted, ${files.length} files`);
}

function heyApi(): void {
  const target = join(output, 'hey-api');
  generate('hey-api', 'openapi-ts', ['--input', document, '--output', target, '--no-log-file'], target);
}

function orval(): void {
  const target = join(output, 'orval');
  const config = join(output, 'orval.config.mjs');
  writeFileSync(
    config,
    `export default { api: { input: ${JSON.stringify(document)}, output: { target: ${JSON.stringify(join(target, 'api.ts'))}, client: 'fetch', mode: 'tags-split' } } };\n`,
  );
  generate('orval', 'orval', ['--config', config], target);
}

/** Lets Prism serve the document, and calls every operation with its example. */
async function prism(): Promise<void> {
  const port = await freePort();
  const child = spawn(
    join(folder, 'node_modules/.bin/prism'),
    ['mock', document, '--port', String(port), '--errors', '--verboseLevel', 'error'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const problems: string[] = [];
  let calls = 0;
  try {
    await listening(port);
    for (const [path, item] of Object.entries<Record<string, Operation>>(spec.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        const answer = await fetch(urlOf(port, path, operation), requestOf(method, operation));
        calls += 1;
        if (answer.status !== 200)
          problems.push(`${method.toUpperCase()} ${path}: ${answer.status} ${(await answer.text()).slice(0, 160)}`);
      }
    }
  } catch (error) {
    problems.push(String(error), log.slice(0, 300));
  } finally {
    child.kill();
  }
  record('prism', problems, `serves ${calls} operations`);
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  $ref?: string;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { example: unknown } } };
}

function urlOf(port: number, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref ? spec.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter,
  ) as Parameter[];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const example = parameters.find((parameter) => parameter.name === name)?.example;
    return encodeURIComponent(String(example ?? 'example'));
  });
  const query = new URLSearchParams();
  for (const { name, in: place, required, example } of parameters) {
    if (place === 'query' && required) query.set(name, String(example ?? 'example'));
  }
  return `http://127.0.0.1:${port}${filled}?${query}`;
}

function requestOf(method: string, operation: Operation): RequestInit {
  const example = operation.requestBody?.content['application/json'].example;
  return {
    method: method.toUpperCase(),
    headers: { authorization: 'Bearer token', ...(example ? { 'content-type': 'application/json' } : {}) },
    ...(example ? { body: JSON.stringify(example) } : {}),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('Prism did not start within 20 s');
}
