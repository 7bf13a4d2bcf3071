import type { Tool } from '../tools.ts';

/** What a bundler made. */
export interface Bundle {
  /** What it complained about. Users want none. */
  readonly warnings: readonly string[];
}

/** A bundler, and how a user drives it. Each finds its entry in the project and writes to the output folder. */
export interface Bundler {
  readonly tool: Tool;
  /** Bundles `main.mjs` for Node, with all dependencies, into the file that it returns. */
  forNode?(folder: string, output: string): Promise<Bundle & { readonly file: string }>;
  /** Bundles `web-main.mjs` for browsers into a folder with an `index.html`. */
  forBrowsers?(folder: string, output: string): Promise<Bundle>;
}

/** A page that runs a bundle. */
export const pageFor = (script: string, type = 'module'): string =>
  `<!doctype html><meta charset="utf-8"><title>Bundle</title><body><script type="${type}" src="${script}"></script>`;
