import { host } from '@managed-redis/validators';
import { type OutputChunk, rolldown } from 'rolldown';
import { expect, it } from 'vitest';

const value = { name: 'h', clusterId: 'c', zoneId: 'z', role: 'WITNESS', tier: 'gold' };

/** A module that returns what it was told of a host. */
const program = `
import { host } from '@managed-redis/validators';
export function told(value) {
  const pointers = [];
  const tell = ({ pointer }) => pointers.push(pointer);
  return host.safeParse(value, { onUnknownField: tell, onUnknownEnum: tell }).success && pointers;
}`;

async function bundle(platform: 'browser' | 'node' | 'neutral'): Promise<string> {
  const build = await rolldown({
    input: 'program',
    platform,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : null),
        load: (id) => (id === 'program' ? program : null),
      },
    ],
    cwd: import.meta.dirname,
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return (output[0] as OutputChunk).code;
}

it('tells what is unknown in Node, without a bundle', () => {
  const pointers: string[] = [];
  const tell = ({ pointer }: { pointer: string }) => pointers.push(pointer);
  expect(host.safeParse(value, { onUnknownField: tell, onUnknownEnum: tell }).success).toBe(true);
  expect(pointers).toEqual(['/role', '/tier']);
});

it.each(['node', 'browser', 'neutral'] as const)(
  'tells the same when bundled for %s, without other schemas',
  async (platform) => {
    const code = await bundle(platform);
    const { told } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(told(value)).toEqual(['/role', '/tier']);
    expect(code).toContain('replicaPriority');
    expect(code).not.toContain('networkId');
    // Requests are not in it either.
    expect(code).not.toContain('did you mean');
  },
);
