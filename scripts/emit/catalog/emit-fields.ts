import type { Model, Type } from '../../model/model.ts';
import { lowerFirst, memberName, paramsTypeName } from '../../model/names.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';

/** A field of a message, or a parameter. */
interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: Type;
  readonly default?: unknown;
}

/** Defaults and limits that the document states, for code that applies or checks them: one constant for each message. */
export function emitFields(model: Model, target: string): GeneratedFile[] {
  const names = model.catalog.fields[target] ?? [];
  if (names.length === 0) return [];
  const constants = [...names].sort().map((name) => constant(name, fieldsOf(name, model)));
  return [{ path: 'catalog/fields.ts', text: header + constants.join('\n') }];
}

function constant(name: string, fields: readonly Field[]): string {
  const members = fields.flatMap((field) => {
    const facts = { ...(field.default === undefined ? {} : { default: field.default }), ...limits(field.type) };
    if (Object.keys(facts).length === 0) return [];
    return [`${docComment(field.description, '  ')}  ${memberName(field.name)}: ${JSON.stringify(facts)},\n`];
  });
  const doc = docComment(`Defaults and limits of the fields of \`${name}\`. A field without any is left out.`);
  return `${doc}export const ${lowerFirst(name)}Fields = {\n${members.join('')}} as const;\n`;
}

function fieldsOf(name: string, model: Model): readonly Field[] {
  const schema = model.schemas.find((each) => each.name === name);
  if (schema?.kind === 'object') return schema.properties;
  const operation = model.operations.find((each) => paramsTypeName(each) === name);
  if (operation) return [...operation.pathParameters, ...operation.queryParameters];
  throw new Error(`catalog/index.yaml#/fields: ${name} is neither an object schema nor the input of an operation`);
}

/** What a type says besides its kind. Items of lists and keys and values of maps have limits of their own. */
function limits(type: Type): object {
  switch (type.kind) {
    case 'ref':
      return {};
    case 'array': {
      const { kind: _, items, ...own } = type;
      return { ...own, ...named('items', limits(items)) };
    }
    case 'map': {
      const { kind: _, keys, values, ...own } = type;
      return { ...own, ...named('keys', limits(keys)), ...named('values', limits(values)) };
    }
    default: {
      const { kind: _, ...own } = type;
      return own;
    }
  }
}

const named = (name: string, value: object): object => (Object.keys(value).length === 0 ? {} : { [name]: value });
