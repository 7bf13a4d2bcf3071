import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundleProgram } from './bundle.ts';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** A browser on this machine. `CHROME_PATH` chooses another one. */
function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...candidates].find((path) => path !== '' && existsSync(path));
}

const browser = findBrowser();

it.skipIf(!browser)(
  'runs in a browser (needs Chrome or Chromium, or CHROME_PATH)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    try {
      const script = (await bundleProgram()).replaceAll('</script', '<\\/script');
      const show = `(text) => { document.body.textContent = text; }`;
      const page = join(folder, 'page.html');
      writeFileSync(
        page,
        `<!doctype html><meta charset="utf-8"><body>not run</body><script>${script}
program.run().then((result) => JSON.stringify(result), String).then(${show});</script>`,
      );
      const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'];
      const { stdout } = await promisify(execFile)(
        browser ?? '',
        [
          ...flags,
          `--user-data-dir=${join(folder, 'profile')}`,
          '--virtual-time-budget=20000',
          '--dump-dom',
          `file://${page}`,
        ],
        { maxBuffer: 64 * 1024 * 1024 },
      );
      const body = /<body>(.*?)<\/body>/s.exec(stdout)?.[1]?.trim() ?? stdout;
      expect(JSON.parse(body)).toEqual(['RUNNING', 1, true, ['Ready to accept connections']]);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  90_000,
);
