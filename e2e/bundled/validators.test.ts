import { host } from '@managed-redis/validators';
import { type OutputChunk, rolldown } from 'rolldown';
import { expect, it } from 'vitest';

const value = { name: 'h', clusterId: 'c', zoneId: 'z', role: 'WITNESS', tier: 'gold' };

/** A module that returns what it was told of a host. */
const program = (entry: string): string => `
import { host } from '${entry}';
export function told(value) {
  const pointers = [];
  const tell = ({ pointer }) => pointers.push(pointer);
  return host.safeParse(value, { onUnknownField: tell, onUnknownEnum: tell }).success && pointers;
}`;

async function bundle(entry: string, platform: 'browser' | 'node' | 'neutral'): Promise<string> {
  const build = await rolldown({
    input: 'program',
    platform,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : null),
        load: (id) => (id === 'program' ? program(entry) : null),
      },
    ],
    cwd: import.meta.dirname,
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return (output[0] as OutputChunk).code;
}

it('tell what is unknown in Node, without a bundle', () => {
  const pointers: string[] = [];
  const tell = ({ pointer }: { pointer: string }) => pointers.push(pointer);
  expect(host.safeParse(value, { onUnknownField: tell, onUnknownEnum: tell }).success).toBe(true);
  expect(pointers).toEqual(['/role', '/tier']);
});

it.each([
  ['@managed-redis/validators', 'node', ['/role', '/tier']],
  ['@managed-redis/validators', 'browser', []],
  ['@managed-redis/validators', 'neutral', []],
  ['@managed-redis/validators/reporting', 'browser', ['/role', '/tier']],
  ['@managed-redis/validators/compact', 'browser', []],
] as const)('%s bundled for %s tells %j and leaves other schemas out', async (entry, platform, expected) => {
  const code = await bundle(entry, platform);
  const { told } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(told(value)).toEqual(expected);
  expect(code).toContain('replicaPriority');
  expect(code).not.toContain('networkId');
});
