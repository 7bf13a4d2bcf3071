import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, loadTool, type Tool } from '../tools.ts';
import { type Bundle, type Bundler, pageFor } from './bundler.ts';

/** What webpack and Rspack have in common, as far as it is used here. */
type Compile = (options: object, callback: (error: Error | null, stats: Stats) => void) => void;
interface Stats {
  toJson(options: object): { readonly warnings: readonly Message[]; readonly errors: readonly Message[] };
}
interface Message {
  readonly message: string;
  readonly moduleName?: string;
}

function build(compile: Compile, folder: string, entry: string, options: object): Promise<Bundle> {
  const common = { mode: 'production', context: folder, entry: `./${entry}`, performance: { hints: false } };
  return new Promise((resolve, reject) => {
    compile({ ...common, ...options }, (error, stats) => {
      if (error) return reject(error);
      const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
      resolve({ warnings: [...errors, ...warnings].map(({ moduleName, message }) => `${moduleName}: ${message}`) });
    });
  });
}

const createBundler = (tool: Tool, load: () => Compile): Bundler => ({
  tool,
  async forNode(folder, output) {
    const target = { target: 'node', output: { path: output, filename: 'main.cjs' } };
    return { ...(await build(load(), folder, 'main.mjs', target)), file: join(output, 'main.cjs') };
  },
  async forBrowsers(folder, output) {
    const target = { target: 'web', output: { path: output, filename: 'main.js' } };
    const bundle = await build(load(), folder, 'web-main.mjs', target);
    writeFileSync(join(output, 'index.html'), pageFor('./main.js', 'text/javascript'));
    return bundle;
  },
});

export const webpack = createBundler(findTool('webpack', 'webpack'), () => loadTool<Compile>('webpack'));

export const rspack = createBundler(
  findTool('@rspack/core', 'Rspack'),
  () => loadTool<{ readonly rspack: Compile }>('@rspack/core').rspack,
);
