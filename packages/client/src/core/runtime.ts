/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface RuntimeGlobals {
  readonly process?: {
    readonly env?: Environment;
    readonly versions?: Readonly<Record<string, string | undefined>>;
    getBuiltinModule?(name: string): unknown;
  };
  readonly navigator?: { readonly userAgent?: string };
}

/**
 * A module of the runtime, or undefined where there is none, such as in a browser. Bundlers leave this call alone. They
 * resolve `import()`, and put an empty module in its place; with a variable name, many warn or break it.
 */
export function getBuiltinModule<Module>(name: string): Module | undefined {
  return (globalThis as RuntimeGlobals).process?.getBuiltinModule?.(name) as Module | undefined;
}

/**
 * Variables of this process. Empty where there are none, such as in a browser. Bundlers for browsers would put a module in
 * place of a bare `process`.
 */
export function readEnvironment(): Environment {
  return (globalThis as RuntimeGlobals).process?.env ?? {};
}

/** Where the program runs. */
export interface Runtime {
  readonly name: 'Node' | 'Deno' | 'Bun' | 'Workers' | 'this runtime';
  /** Version of Node, or of the one that the runtime imitates. */
  readonly nodeVersion: string;
}

/** Deno, Bun and Workers imitate Node, but connect in their own way. */
export function detectRuntime(globals: RuntimeGlobals = globalThis as RuntimeGlobals): Runtime {
  const { process, navigator } = globals;
  const nodeVersion = process?.versions?.node ?? '';
  if (navigator?.userAgent === 'Cloudflare-Workers') return { name: 'Workers', nodeVersion };
  if (process?.versions?.deno !== undefined) return { name: 'Deno', nodeVersion };
  if (process?.versions?.bun !== undefined) return { name: 'Bun', nodeVersion };
  const isNode = nodeVersion !== '' && process?.getBuiltinModule !== undefined;
  return { name: isNode ? 'Node' : 'this runtime', nodeVersion };
}
