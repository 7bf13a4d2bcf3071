import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../run.ts';
import { findTool } from '../tools.ts';
import { type Bundle, type Bundler, pageFor } from './bundler.ts';

const tool = findTool('parcel', 'Parcel');

/** Parcel takes its settings from the package.json beside the entry. */
async function build(folder: string, name: string, settings: object, entry: string): Promise<Bundle> {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, ...settings }));
  writeFileSync(join(project, 'index.html'), pageFor('../web-main.mjs'));
  const args = [tool.file('lib/bin.js'), 'build', entry, '--no-cache', '--no-autoinstall', '--log-level', 'warn'];
  const { stdout, stderr } = await run(process.execPath, args, project, { PARCEL_WORKERS: '0' });
  return { warnings: `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '') };
}

export const parcel: Bundler = {
  tool,
  async forNode(folder, output) {
    const file = join(output, 'main.mjs');
    const target = { context: 'node', outputFormat: 'esmodule', includeNodeModules: true, engines: { node: '>=22' } };
    const settings = { app: relative(join(folder, 'parcel-node'), file), targets: { app: target } };
    return { ...(await build(folder, 'parcel-node', settings, '../main.mjs')), file };
  },
  forBrowsers: (folder, output) =>
    build(folder, 'parcel-browsers', { targets: { pages: { distDir: output, publicUrl: '.' } } }, 'index.html'),
};
