import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, loadTool } from '../tools.ts';
import { type Bundle, type Bundler, pageFor } from './bundler.ts';

/** The parts of Rollup and its plugin that are used here. */
interface Rollup {
  rollup(options: object): Promise<{ write(options: object): Promise<unknown>; close(): Promise<void> }>;
}
interface NodeResolve {
  nodeResolve(options: object): object;
}

async function build(folder: string, entry: string, output: string, resolution: object): Promise<Bundle> {
  const { rollup } = loadTool<Rollup>('rollup');
  const { nodeResolve } = loadTool<NodeResolve>('@rollup/plugin-node-resolve');
  const warnings: string[] = [];
  const bundle = await rollup({
    input: join(folder, entry),
    plugins: [nodeResolve(resolution)],
    external: [/^node:/],
    onwarn: ({ message }: { message: string }) => warnings.push(message),
  });
  await bundle.write({ dir: output, format: 'es', entryFileNames: 'main.mjs' });
  await bundle.close();
  return { warnings };
}

export const rollup: Bundler = {
  tool: findTool('rollup', 'Rollup'),
  async forNode(folder, output) {
    const bundle = await build(folder, 'main.mjs', output, { exportConditions: ['node'], preferBuiltins: true });
    return { ...bundle, file: join(output, 'main.mjs') };
  },
  async forBrowsers(folder, output) {
    const bundle = await build(folder, 'web-main.mjs', output, { browser: true });
    writeFileSync(join(output, 'index.html'), pageFor('./main.mjs'));
    return bundle;
  },
};
