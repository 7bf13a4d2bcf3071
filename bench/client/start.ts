import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const runs = 15;
const client = join(import.meta.dirname, '../../packages/client/dist/node/index.js');
const programs: Record<string, string> = {
  'import and construct ManagedRedis': `
    const { ManagedRedis } = await import(${JSON.stringify(client)});
    new ManagedRedis({ credentials: 't1.token' });`,
  'the same, and openapi-fetch by redis.http': `
    const { ManagedRedis } = await import(${JSON.stringify(client)});
    const redis = new ManagedRedis({ credentials: 't1.token', fetch: async () => Response.json({}) });
    await redis.http.GET('/managed-redis/v1/versions');`,
  'an empty module': `await import('data:text/javascript,');`,
  'peer: import and construct openapi-fetch': `
    const { default: createClient } = await import('openapi-fetch');
    createClient({ baseUrl: 'https://x.test' });`,
  'peer: import ky': `await import('ky');`,
};

/** Median milliseconds in a fresh process, the start of Node and of its module loader left out. */
export function measureStart(program: string): number {
  const source = `await import('node:path');const start = performance.now();${program}\nprocess.stdout.write(String(performance.now() - start));`;
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: import.meta.dirname })),
  );
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

export function reportStart(): void {
  for (const [name, program] of Object.entries(programs)) {
    console.log(`${name.padEnd(48)} ${measureStart(program).toFixed(1).padStart(7)} ms`);
  }
}

if (import.meta.main) reportStart();
