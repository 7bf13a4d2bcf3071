import type { Model, Schema } from '../model/model.ts';
import { lowerFirst, schemaTypeName } from '../model/names.ts';
import { descriptorName, enumText, objectText } from './fixtures-descriptor.ts';
import { descriptorImports, type FactoryModule, groupBy, type Lookup, schemaModuleName } from './fixtures-module.ts';
import { docComment } from './generated-file.ts';

/** Descriptors and factories of schemas. Responses of operations have factories of their own. */
export function schemaModules(model: Model, lookup: Lookup, responseNames: ReadonlySet<string>): FactoryModule[] {
  return groupBy(model.schemas, schemaModuleName).map(([name, schemas]) =>
    schemaModule(name, schemas, lookup, responseNames),
  );
}

function schemaModule(
  name: string,
  schemas: readonly Schema[],
  lookup: Lookup,
  responseNames: ReadonlySet<string>,
): FactoryModule {
  const references = new Set<string>();
  const factories = schemas.flatMap((schema) => (responseNames.has(schema.name) ? [] : factoriesOf(schema)));
  const descriptors = [...new Set(schemas.map(descriptorType))].sort();
  const texts = schemas.map((schema) => schemaText(schema, references, responseNames));
  const types = factories.map(({ type }) => type).sort();
  const text = [
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from '@managed-redis/types';`] : []),
    `import type { ${descriptors.join(', ')} } from '../../core/descriptor.ts';`,
    ...(types.length > 0 ? [`import { defineFactory, type Factory } from '../../core/factory.ts';`] : []),
    ...descriptorImports(references, lookup, '.', name),
    '',
    ...texts,
  ].join('\n');
  return { path: `schemas/${name}`, text, factories };
}

const descriptorType = (schema: Schema): string => (schema.kind === 'object' ? 'ObjectDescriptor' : 'EnumDescriptor');

function schemaText(schema: Schema, references: Set<string>, responseNames: ReadonlySet<string>): string {
  const descriptor = schema.kind === 'object' ? objectText(schema, references) : enumText(schema);
  const factories = responseNames.has(schema.name) ? [] : factoriesOf(schema);
  return [
    `/** What the document says about ${schema.name}. @internal */`,
    `export const ${descriptorName(schema.name)}: ${descriptorType(schema)} = ${descriptor};`,
    '',
    ...factories.map(
      ({ name, type, side, doc }) =>
        `${docComment(doc)}export const ${name}: Factory<${type}> = /* @__PURE__ */ defineFactory(${descriptorName(schema.name)}, '${side}');\n`,
    ),
  ].join('\n');
}

interface SchemaFactory {
  readonly name: string;
  readonly type: string;
  readonly side: 'request' | 'response';
  readonly doc: string;
}

function factoriesOf(schema: Schema): SchemaFactory[] {
  const factory = (side: 'request' | 'response'): SchemaFactory => {
    const type = schemaTypeName(schema, side);
    const way = side === 'request' ? 'sent in requests' : 'found in responses';
    const doc = `Makes \`${type}\`, the form ${way}. ${schema.description}`;
    return { name: lowerFirst(type), type, side, doc };
  };
  if (schema.differs) return [factory('response'), factory('request')];
  return [factory(schema.direction.response ? 'response' : 'request')];
}
