import type { Schema } from '../model/model.ts';
import { kebabCase } from '../model/names.ts';
import { descriptorName } from './fixtures-descriptor.ts';

/** A factory that a generated module exports. */
export interface FactoryExport {
  readonly name: string;
  /** Type of its values. */
  readonly type: string;
}

/** A generated module that exports factories. */
export interface FactoryModule {
  /** Relative to the folder of generated files, without extension. */
  readonly path: string;
  readonly text: string;
  readonly factories: readonly FactoryExport[];
}

export type Lookup = (name: string) => Schema;

/**
 * Module of a schema. Schemas of one part of the documentation and one protobuf package share a file: few enough files
 * to load quickly, none too long to read.
 */
export function schemaModuleName(schema: Schema): string {
  const folder = schema.docs.split('/').at(-2) ?? 'schemas';
  const packages = schema.message.split('.').filter((part) => /^[a-z]/.test(part) && !/^v\d/.test(part));
  return kebabCase([folder, ...packages.slice(-1)].join('-'));
}

/** Imports of the descriptors that a module names, one line for each module they are in. */
export function descriptorImports(
  references: ReadonlySet<string>,
  lookup: Lookup,
  folder: string,
  own?: string,
): string[] {
  const byModule = new Map<string, string[]>();
  for (const name of [...references].sort()) {
    const module = schemaModuleName(lookup(name));
    if (module !== own) byModule.set(module, [...(byModule.get(module) ?? []), descriptorName(name)]);
  }
  return [...byModule].sort().map(([module, names]) => `import { ${names.join(', ')} } from '${folder}/${module}.ts';`);
}

/** Values by a key, keys sorted. */
export function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): [string, Value[]][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}
