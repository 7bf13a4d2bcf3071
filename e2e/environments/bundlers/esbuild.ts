import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, loadTool } from '../tools.ts';
import { type Bundle, type Bundler, pageFor } from './bundler.ts';

/** The part of esbuild that is used here. */
interface Esbuild {
  build(options: object): Promise<{ readonly warnings: readonly { readonly text: string }[] }>;
}

const tool = findTool('esbuild', 'esbuild');

async function build(folder: string, entry: string, options: object): Promise<Bundle> {
  const esbuild = loadTool<Esbuild>('esbuild');
  const common = { absWorkingDir: folder, entryPoints: [entry], bundle: true, minify: true, logLevel: 'silent' };
  const { warnings } = await esbuild.build({ ...common, ...options });
  return { warnings: warnings.map(({ text }) => text) };
}

/** Modules in chunks for browsers, an ES module for Node. */
export const esbuild: Bundler = {
  tool,
  async forNode(folder, output) {
    const file = join(output, 'main.mjs');
    return { ...(await build(folder, 'main.mjs', { platform: 'node', format: 'esm', outfile: file })), file };
  },
  async forBrowsers(folder, output) {
    const bundle = await build(folder, 'web-main.mjs', {
      ...{ platform: 'browser', format: 'esm', splitting: true, outdir: output },
    });
    writeFileSync(join(output, 'index.html'), pageFor('./web-main.js'));
    return bundle;
  },
};

/** CommonJS for Node, as for functions of clouds. */
export const esbuildCommonJs: Bundler = {
  tool: { ...tool, title: `${tool.title}, CommonJS` },
  async forNode(folder, output) {
    const file = join(output, 'main.cjs');
    return { ...(await build(folder, 'main.mjs', { platform: 'node', format: 'cjs', outfile: file })), file };
  },
};

/** Everything in one classic script that sets a global `program`. */
export const bundleScript = (folder: string, entry: string, file: string): Promise<Bundle> =>
  build(folder, entry, { platform: 'browser', format: 'iife', globalName: 'program', outfile: file });
