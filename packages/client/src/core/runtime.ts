interface RuntimeGlobals {
  readonly process?: {
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

/** Where the program runs. Deno, Bun and Workers imitate Node, but connect in their own way. */
export function getRuntime(): 'Node' | 'Deno' | 'Bun' | 'Workers' | 'this runtime' {
  const { process, navigator } = globalThis as RuntimeGlobals;
  if (navigator?.userAgent === 'Cloudflare-Workers') return 'Workers';
  if (process?.versions?.deno !== undefined) return 'Deno';
  if (process?.versions?.bun !== undefined) return 'Bun';
  return process?.versions?.node !== undefined && process.getBuiltinModule !== undefined ? 'Node' : 'this runtime';
}

/** Version of Node, or of the one that the runtime imitates. */
export function getRuntimeVersion(): string {
  return (globalThis as RuntimeGlobals).process?.versions?.node ?? '';
}
