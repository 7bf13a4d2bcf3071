import type { FactoryModule } from './fixtures-module.ts';
import { docComment } from './generated-file.ts';

/** The module of arbitraries: one for each factory, made when it is asked for. */
export function fastCheckModule(modules: readonly FactoryModule[]): string {
  const factories = modules.flatMap((module) => module.factories);
  const types = [...new Set(factories.map(({ type }) => type))].sort();
  return [
    `import type { ${types.join(', ')} } from '@managed-redis/types';`,
    `import type { Arbitrary } from 'fast-check';`,
    `import { arbitrary } from '../fast-check/arbitrary.ts';`,
    ...modules
      .filter((module) => module.factories.length > 0)
      .map(({ path, factories }) => `import { ${factories.map(({ name }) => name).join(', ')} } from './${path}.ts';`),
    '',
    `export { type ArbitrarySource, arbitrary } from '../fast-check/arbitrary.ts';`,
    '',
    ...factories.map(
      ({ name, type }) =>
        `${docComment(`Any valid \`${type}\`.`)}export const ${name}Arbitrary = (): Arbitrary<${type}> => arbitrary(${name});\n`,
    ),
  ].join('\n');
}
