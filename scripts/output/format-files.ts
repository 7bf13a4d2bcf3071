import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedFile } from '../emit/generated-file.ts';
import { writeText } from './generated-folder.ts';

/** Formats files with the pinned formatter, all in one run. Paths must be unique. */
export function formatFiles(files: readonly GeneratedFile[], root: string): GeneratedFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  try {
    for (const file of files) writeText(join(folder, file.path), file.text);
    const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const options = [
      'format',
      '--write',
      `--config-path=${join(root, 'biome.generated.json')}`,
      '--files-max-size=4194304',
      '--log-level=error',
    ];
    execFileSync(process.execPath, [biome, ...options, folder], { stdio: 'pipe' });
    return files.map((file) => ({ path: file.path, text: readFileSync(join(folder, file.path), 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
