import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, loadTool, toolModules } from '../tools.ts';
import type { Bundle } from './bundler.ts';

/** The part of Metro that is used here. */
interface Metro {
  loadConfig(argv: object, defaults: object): Promise<object>;
  runBuild(config: object, options: object): Promise<unknown>;
}

export const metroTool = findTool('metro', 'Metro');

/** Bundles as for React Native, by its Babel preset, into one script that sets a global `result`. */
export async function bundleByMetro(folder: string, file: string): Promise<Bundle> {
  const metro = loadTool<Metro>('metro');
  const project = join(folder, 'metro');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'app', private: true }));
  writeFileSync(join(project, 'babel.config.js'), "module.exports = { presets: ['@react-native/babel-preset'] };\n");
  writeFileSync(join(project, 'index.js'), "import { run } from '../everywhere.mjs';\nglobalThis.result = run();\n");
  const warnings: string[] = [];
  const config = await metro.loadConfig(
    { cwd: project },
    {
      projectRoot: project,
      watchFolders: [folder, toolModules],
      cacheStores: [],
      maxWorkers: 1,
      reporter: {
        update: ({ type, ...rest }: { type: string }) =>
          isWarning(type) && warnings.push(`${type} ${JSON.stringify(rest)}`),
      },
    },
  );
  await metro.runBuild(config, { entry: 'index.js', out: file, minify: false, dev: false, platform: 'ios' });
  return { warnings };
}

const isWarning = (type: string): boolean => /warn|error|fail/.test(type);
