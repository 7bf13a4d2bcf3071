import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Call, driveHeyApi, driveOpenapiFetch } from './drive.ts';
import { generateAll } from './generators.ts';
import { tryZodSchemas } from './zod-schemas.ts';

/** Checks that other tools make something of the document: clients that compile and work, schemas that refuse, a mock. */
const folder = import.meta.dirname;
const document = join(folder, '../../openapi/dist/openapi.json');
const spec = JSON.parse(readFileSync(document, 'utf8'));
// Inside node_modules, where generated code finds what it imports.
const output = join(folder, 'node_modules/.output');
rmSync(output, { recursive: true, force: true });
mkdirSync(output);
const results: { tool: string; result: string }[] = [];

/** More invalid inputs than this must not pass, out of about two thousand. */
const mostAccepted = 240;

lint();
for (const [tool, problems] of generateAll(document, output)) record(tool, [...problems], 'generates, compiles');
record('openapi-fetch', await driveOpenapiFetch(calls()), `makes ${calls().length} calls`);
record('hey-api', await driveHeyApi(calls(), join(output, 'hey-api')), `makes ${calls().length} calls`);
await zod();
await prism();
console.table(results);
if (results.some(({ result }) => result.startsWith('FAIL'))) process.exitCode = 1;

function record(tool: string, problems: string[], success: string): void {
  results.push({ tool, result: problems.length === 0 ? success : `FAIL: ${problems.join(' | ').slice(0, 500)}` });
}

function lint(): void {
  const ruleset = join(folder, 'spectral.yaml');
  const { status, stdout } = spawnSync(
    join(folder, 'node_modules/.bin/spectral'),
    ['lint', '-r', ruleset, '--fail-severity', 'hint', document],
    { encoding: 'utf8' },
  );
  record('spectral', status === 0 ? [] : [stdout.slice(0, 500)], 'has no finding');
}

function calls(): Call[] {
  return operations().map(({ path, method, operation, parameters }) => {
    const examplesIn = (place: string) =>
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place && (parameter.required || isChosen(operation, parameter.name)))
          .map(({ name, example }) => [name, example ?? 'example']),
      );
    const body = operation.requestBody?.content['application/json'];
    return {
      operationId: operation.operationId,
      method,
      path,
      input: { path: examplesIn('path'), query: examplesIn('query'), ...(body && { body: exampleOf(body) }) },
    };
  });
}

/** Whether a parameter is the first of a group from which a call needs one. */
function isChosen(operation: Operation, name: string): boolean {
  return operation['x-one-of']?.some(({ fields, required }) => required && fields[0] === name) ?? false;
}

function exampleOf({ example, examples }: Media): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value;
}

async function zod(): Promise<void> {
  const inputs = operations().map(({ operation, parameters }) => ({ operationId: operation.operationId, parameters }));
  const { invalid, accepted, refused } = await tryZodSchemas(join(output, 'hey-api/dist/zod.gen.js'), inputs);
  const problems = refused.map((operation) => `${operation}: a valid input is refused`);
  if (accepted.length > mostAccepted) problems.push(`${accepted.length} of ${invalid} invalid inputs pass`);
  record('hey-api, zod', problems, `${accepted.length} of ${invalid} invalid inputs pass`);
}

function operations() {
  return Object.entries<Record<string, Operation>>(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method,
      operation,
      parameters: (operation.parameters ?? []).map(
        (parameter): Parameter =>
          parameter.$ref ? spec.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter,
      ),
    })),
  );
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
    const refused = await fetch(`http://127.0.0.1:${port}/managed-redis/v1/backups?folderId=f&pageSize=x`, {
      headers: { authorization: 'Bearer token' },
    });
    if (refused.status === 200) problems.push('pageSize=x is served');
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

interface Media {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Operation {
  operationId: string;
  'x-one-of'?: { fields: string[]; required?: boolean }[];
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': Media } };
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
  const body = operation.requestBody?.content['application/json'];
  const example = body && exampleOf(body);
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
