/**
 * A module of the runtime, or undefined where there is none, such as in a browser. Bundlers leave this call alone. They
 * resolve `import()`, and put an empty module in its place; with a variable name, many warn or break it.
 */
export function getBuiltinModule<Module>(name: string): Module | undefined {
  return (globalThis as RuntimeGlobals).process?.getBuiltinModule?.(name) as Module | undefined;
}

interface RuntimeGlobals {
  readonly process?: { getBuiltinModule?(name: string): unknown };
}
