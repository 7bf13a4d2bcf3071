import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '../../packages');

/** Unpacked bytes of what npm would publish from a folder. */
export function measurePackage(name: string): number {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
    cwd: join(packages, name),
    encoding: 'utf8',
  });
  const [entry] = Object.values(JSON.parse(output) as Record<string, { unpackedSize: number }>);
  return entry!.unpackedSize;
}

export function reportInstallSize(): void {
  const sizes = { types: measurePackage('types'), client: measurePackage('client') };
  for (const [name, size] of Object.entries(sizes)) {
    console.log(`${`unpacked @managed-redis/${name}`.padEnd(48)} ${(size / 1024).toFixed(0).padStart(7)} kB`);
  }
  console.log(`${'both'.padEnd(48)} ${((sizes.types + sizes.client) / 1024).toFixed(0).padStart(7)} kB`);
}

if (import.meta.main) reportInstallSize();
