import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const runs = 41;
const programs: Record<string, string> = {
  // By the names of the packages, so that finding them counts for each.
  'import and construct ManagedRedis': `
    const { ManagedRedis } = await import('@managed-redis/client');
    new ManagedRedis({ credentials: 't1.token' });`,
  'the same, and openapi-fetch by redis.http': `
    const { ManagedRedis } = await import('@managed-redis/client');
    const redis = new ManagedRedis({ credentials: 't1.token', fetch: async () => Response.json({}) });
    await redis.http.GET('/managed-redis/v1/versions');`,
  'an empty module': `await import('./empty.mjs');`,
  'an empty package': `await import('empty');`,
  'touching globalThis.Request, to compare machines': 'globalThis.Request;',
  'peer: import and construct openapi-fetch': `
    const { default: createClient } = await import('openapi-fetch');
    createClient({ baseUrl: 'https://x.test' });`,
  'peer: import ky': `await import('ky');`,
};

interface StartTime {
  readonly minimum: number;
  readonly median: number;
}

/** Milliseconds of each program in a process of its own, without the start of Node. They take turns. */
export function measureStart(): Map<string, StartTime> {
  const folder = mkdtempSync(join(import.meta.dirname, 'start-'));
  try {
    writeFileSync(join(folder, 'empty.mjs'), '');
    const emptyPackage = join(folder, 'node_modules/empty');
    mkdirSync(emptyPackage, { recursive: true });
    writeFileSync(join(emptyPackage, 'package.json'), '{"name":"empty","type":"module","exports":"./index.js"}');
    writeFileSync(join(emptyPackage, 'index.js'), '');
    const files = Object.entries(programs).map(([name, program], index) => {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, `const start = performance.now();${program}\nconsole.log(performance.now() - start);`);
      return [name, file] as const;
    });
    const times = new Map(files.map(([name]) => [name, [] as number[]]));
    for (let run = 0; run < runs; run++) {
      for (const [name, file] of files) times.get(name)!.push(Number(execFileSync(process.execPath, [file])));
    }
    return new Map(
      [...times].map(([name, list]) => {
        const sorted = list.toSorted((a, b) => a - b);
        return [name, { minimum: sorted[0]!, median: sorted[runs >> 1]! }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function reportStart(): void {
  for (const [name, { minimum, median }] of measureStart()) {
    console.log(`${name.padEnd(48)} ${minimum.toFixed(1).padStart(7)} ${median.toFixed(1).padStart(7)} ms`);
  }
}

if (import.meta.main) reportStart();
