import type { Model } from '../model/model.ts';
import { paramsTypeName } from '../model/names.ts';
import { descriptorName } from './fixtures-descriptor.ts';
import { handWrittenExports } from './fixtures-exports.ts';
import type { FactoryModule } from './fixtures-module.ts';

/** Names that generated modules import, by the file that has them, so that nothing of the document may claim them. */
const importedNames: Readonly<Record<string, readonly string[]>> = {
  'core/descriptor.ts': ['EnumDescriptor', 'ObjectDescriptor'],
  'core/factory.ts': ['defineFactory', 'Factory'],
  'core/operation-factory.ts': ['defineLongRunning', 'defineResponse', 'LongRunningFactory', 'ResponseFactory'],
  'fast-check/arbitrary.ts': ['arbitrary', 'ArbitrarySource'],
  'fast-check': ['Arbitrary'],
};

/** All names that generated modules have, each with its owner, for `assertUnique`. */
export function claimedNames(
  model: Model,
  modules: readonly FactoryModule[],
): (readonly [name: string, owner: string])[] {
  const descriptors = [
    ...model.schemas.map(({ name }) => [name, `schema ${name}`] as const),
    ...model.operations.map((operation) => [paramsTypeName(operation), `operation ${operation.id}`] as const),
  ];
  return [
    ...Object.entries(importedNames).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
    ...handWrittenExports.flatMap(({ values, module }) => values.map((name) => [name, module] as const)),
    ...modules.flatMap(({ factories }) =>
      factories.flatMap(({ name, type }) => [
        [name, `the factory of ${type}`] as const,
        [`${name}Arbitrary`, `the arbitrary of ${type}`] as const,
        [type, `the type ${type}`] as const,
      ]),
    ),
    ...descriptors.map(([name, owner]) => [descriptorName(name), owner] as const),
  ];
}
