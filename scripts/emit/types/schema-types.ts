import type { EnumSchema, Model, Schema } from '../../model/model.ts';
import { schemaTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { pageUrl } from '../type-text.ts';

/** A named export for each form of each schema. */
export function schemaTypes(model: Model): string {
  const aliases = model.schemas.flatMap((schema) => {
    const description = schema.kind === 'enum' ? enumDescription(schema) : schema.description;
    return exportedNames(schema).map(({ name, note }) =>
      [
        docComment([description, note, `@see {@link ${pageUrl(schema.docs)}}`].filter(Boolean).join('\n\n')),
        `export type ${name} = components['schemas']['${name}'];\n`,
      ].join(''),
    );
  });
  return `import type { components } from './openapi.ts';\n\n${aliases.join('\n')}`;
}

/** Names of the types of a schema, each with what tells it from the other. */
export function exportedNames(schema: Schema): { name: string; note: string }[] {
  const response = schemaTypeName(schema, 'response');
  if (!schema.differs) return [{ name: response, note: '' }];
  return [
    { name: response, note: 'The form found in responses.' },
    { name: schemaTypeName(schema, 'request'), note: 'The form sent in requests.' },
  ];
}

/** Description of an enum with that of each value. */
export function enumDescription(schema: EnumSchema): string {
  return [schema.description, ...schema.values.map(({ value, description }) => `- \`${value}\`: ${description}`)].join(
    '\n',
  );
}
