import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { run } from '../run.ts';
import { findTool, toolModules } from '../tools.ts';
import type { Bundle } from './bundler.ts';

export const nextTool = findTool('next', 'Next.js');

const files = {
  'package.json': '{ "name": "app", "private": true, "type": "module" }',
  'app/api/run/route.js': `import { run } from '../../../../on-servers.mjs';
export const dynamic = 'force-dynamic';
export const GET = async () => Response.json(await run(process.env.KEY_FILE));`,
  'app/layout.js': `export const metadata = { title: 'App' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  'app/page.js': `'use client';
import { useEffect, useState } from 'react';
import { run } from '../../everywhere.mjs';
export default function Page() {
  const [text, setText] = useState('not run');
  useEffect(() => { run().then((result) => setText(JSON.stringify(result)), (error) => setText(String(error))); }, []);
  return <main>{text}</main>;
}`,
};

/** Builds an app by Turbopack: a route that runs on the server, and a page that runs in browsers. */
export async function buildNextApp(folder: string): Promise<Bundle & { readonly app: string }> {
  const app = join(folder, 'next-app');
  mkdirSync(join(app, 'app/api/run'), { recursive: true });
  // The tools are linked, so the root has to hold their folder too.
  const root = commonFolder(folder, toolModules);
  const config = `export default { turbopack: { root: ${JSON.stringify(root)} } };`;
  for (const [name, text] of Object.entries({ ...files, 'next.config.mjs': config }))
    writeFileSync(join(app, name), text);
  const args = [nextTool.file('dist/bin/next'), 'build', '--turbopack'];
  // With CI set, it warns that no cache of an earlier build is there.
  const { stdout, stderr } = await run(process.execPath, args, app, { NEXT_TELEMETRY_DISABLED: '1', CI: '' });
  const warnings = `${stdout}\n${stderr}`.split('\n').filter((line) => /⚠|warn/i.test(line));
  return { warnings, app };
}

/** The deepest folder that holds both. */
function commonFolder(first: string, second: string): string {
  const [parts, others] = [first.split(sep), second.split(sep)];
  const length = parts.findIndex((part, index) => part !== others[index]);
  return parts.slice(0, length).join(sep) || sep;
}
