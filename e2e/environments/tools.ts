import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A project of its own, with every tool and runtime that these tests need and the repository does not. */
const folder = join(import.meta.dirname, 'tools');

/** Where the tools are installed. */
export const toolModules = join(folder, 'node_modules');

/** How a title ends when its tool is missing. */
export const howToInstall = 'not installed: npm ci --prefix e2e/environments/tools';

/** A tool by the name it has in `tools/package.json`. */
export interface Tool {
  readonly isInstalled: boolean;
  /** `Bun 1.4.5`, or how to install it. */
  readonly title: string;
  /** A file of it. */
  file(path: string): string;
}

/** Finds a tool. `label` is its name in titles. */
export function findTool(name: string, label: string): Tool {
  const manifest = join(toolModules, name, 'package.json');
  const isInstalled = existsSync(manifest);
  const title = isInstalled
    ? `${label} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
    : `${label} (${howToInstall})`;
  return { isInstalled, title, file: (path) => join(toolModules, name, path) };
}

/** Loads a tool into this process. Its types are not installed, so the caller states the part it uses. */
export const loadTool = <Module>(name: string): Module => createRequire(join(folder, 'package.json'))(name);
