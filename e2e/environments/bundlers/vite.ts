import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, loadTool } from '../tools.ts';
import { type Bundle, type Bundler, pageFor } from './bundler.ts';

/** The part of Vite that is used here. */
interface Vite {
  build(options: object): Promise<unknown>;
}

async function build(folder: string, options: { readonly build: object; readonly ssr?: object }): Promise<Bundle> {
  const vite = loadTool<Vite>('vite');
  const warnings: string[] = [];
  const warn = (message: string): unknown => warnings.push(message);
  const silent = (): void => {};
  const customLogger = {
    ...{ info: silent, clearScreen: silent, hasWarned: false, hasErrorLogged: () => false },
    ...{ warn, warnOnce: warn, error: warn },
  };
  await vite.build({
    ...options,
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'warn',
    customLogger,
    // The programs hold all packages, so the size of the chunks says nothing.
    build: { ...options.build, chunkSizeWarningLimit: 5_000, reportCompressedSize: false },
  });
  return { warnings };
}

export const vite: Bundler = {
  tool: findTool('vite', 'Vite'),
  async forNode(folder, output) {
    const bundle = await build(folder, { build: { ssr: 'main.mjs', outDir: output }, ssr: { noExternal: true } });
    return { ...bundle, file: join(output, 'main.js') };
  },
  async forBrowsers(folder, output) {
    writeFileSync(join(folder, 'index.html'), pageFor('./web-main.mjs'));
    return build(folder, { build: { outDir: output } });
  },
};
