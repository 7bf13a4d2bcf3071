import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, normalize } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** A browser of this machine. `CHROME_PATH` names another one. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...candidates].find((path) => path !== '' && existsSync(path));
}

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Opens the pages of several folders in one browser, each in a frame. Every page posts its result to `./result`.
 * Resolves to the results by folder, as far as they came in time.
 */
export async function runPages(
  browser: string,
  root: string,
  folders: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const results: Record<string, unknown> = {};
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  let complete = (): void => {};
  const isComplete = new Promise<void>((resolve) => {
    complete = resolve;
  });
  const server = servePages(root, folders, (folder, result) => {
    results[folder] = result;
    if (folders.every((name) => name in results)) complete();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = spawn(browser, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0', url], {
    stdio: 'ignore',
  });
  const hasExited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const limit = setTimeout(complete, 90_000);
  await Promise.race([isComplete, hasExited]);
  clearTimeout(limit);
  child.kill('SIGKILL');
  await hasExited;
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return results;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

function servePages(
  root: string,
  folders: readonly string[],
  onResult: (folder: string, result: unknown) => void,
): Server {
  return createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') {
      const frames = folders.map((folder) => `<iframe src="/${folder}/index.html"></iframe>`);
      response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`);
    } else if (request.method === 'POST') {
      const chunks = await request.toArray();
      onResult(path.split('/')[1] ?? '', JSON.parse(Buffer.concat(chunks).toString()));
      response.end();
    } else if (existsSync(join(root, path))) {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(readFileSync(join(root, path)));
    } else {
      response.writeHead(404).end();
    }
  });
}
