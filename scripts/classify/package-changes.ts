import type { GeneratedFile } from '../emit/generated-file.ts';
import type { Model, Type } from '../model/model.ts';
import type { Change, Level } from './change.ts';
import { highest } from './change.ts';

/** A published package and what is generated into it. */
export interface PackageOutput {
  /** `@managed-redis/types` */
  readonly name: string;
  emit(model: Model): Promise<readonly GeneratedFile[]> | readonly GeneratedFile[];
}

/**
 * The bump each package deserves: none where its output is the same, else the highest of the changes that its output can
 * show. A package that knows no limits is not broken by a narrower one.
 */
export async function packageLevels(
  packages: readonly PackageOutput[],
  before: Model,
  after: Model,
  changes: readonly Change[],
): Promise<Map<string, Level>> {
  const levels = new Map<string, Level>();
  for (const output of packages) {
    const present = await output.emit(after);
    if (isSame(await output.emit(before), present)) continue;
    const showsLimits = !isSame(await output.emit(withoutLimits(after)), present);
    const shown = changes.filter((change) => change.aspect !== 'limit' || showsLimits);
    const level = highest(shown.map((change) => change.level)) ?? 'patch';
    levels.set(output.name, highest([level, levels.get(output.name) ?? 'patch']) ?? level);
  }
  return levels;
}

const isSame = (left: readonly GeneratedFile[], right: readonly GeneratedFile[]): boolean =>
  JSON.stringify([...left].sort(byPath)) === JSON.stringify([...right].sort(byPath));

const byPath = (left: GeneratedFile, right: GeneratedFile): number => (left.path < right.path ? -1 : 1);

/** The model as it would be without any limit, to see whether an emitter looks at limits. */
export function withoutLimits(model: Model): Model {
  const bare = (type: Type): Type => {
    switch (type.kind) {
      case 'array':
        return { kind: 'array', items: bare(type.items) };
      case 'map':
        return { kind: 'map', keys: { kind: 'string' }, values: bare(type.values) };
      case 'string':
        return type.format === undefined ? { kind: 'string' } : { kind: 'string', format: type.format };
      case 'ref':
        return type;
      default:
        return { kind: type.kind };
    }
  };
  const typed = <T extends { readonly type: Type }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, type: bare(item.type) }));
  return {
    ...model,
    operations: model.operations.map((operation) => ({
      ...operation,
      pathParameters: typed(operation.pathParameters),
      queryParameters: typed(operation.queryParameters),
      headerParameters: typed(operation.headerParameters),
    })),
    schemas: model.schemas.map((schema) =>
      schema.kind === 'object' ? { ...schema, properties: typed(schema.properties) } : schema,
    ),
  };
}
