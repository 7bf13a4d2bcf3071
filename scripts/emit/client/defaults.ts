import type { EnumSchema, Model, ObjectSchema, Property, Schema, Type } from '../../model/model.ts';
import { assertUnique, lowerFirst, upperFirst } from '../../model/names.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';

/** Constants for the helpers of the client: the zero values of each schema, the known values of each enum. */
export function emitClientDefaults(model: Model): GeneratedFile[] {
  return [
    { path: 'defaults.ts', text: header + defaultsText(model) },
    { path: 'known-values.ts', text: header + knownValuesText(model) },
  ];
}

/** What `withDefaults` needs to know of a schema. */
interface SchemaDefaults {
  readonly name: string;
  readonly schema: ObjectSchema;
  /** Field and source text of its zero value. */
  readonly zero: readonly (readonly [field: string, value: string])[];
  /** Fields with the constants for what they hold. One that is declared later is read when it is needed. */
  readonly nested: readonly { readonly field: string; readonly constant: string; readonly isLater: boolean }[];
}

function defaultsText(model: Model): string {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const done = new Map<string, SchemaDefaults | undefined>();
  const ordered: SchemaDefaults[] = [];
  const recursive = new Set<string>();
  /** A constant comes after those it names. A schema that has no zero values at any depth has none. */
  const visit = (name: string, path: readonly string[]): SchemaDefaults | undefined => {
    if (done.has(name)) return done.get(name);
    const schema = schemas.get(name);
    if (schema?.kind !== 'object' || !schema.direction.response || schema.open) return undefined;
    const properties = schema.properties.filter((property) => !property.writeOnly);
    const nested = properties.flatMap(({ name: field, type }) => {
      const inner = nestedSchema(type);
      if (inner === undefined) return [];
      if (path.includes(inner) || inner === name) {
        recursive.add(lowerFirst(inner));
        return [{ field, constant: lowerFirst(inner), isLater: true }];
      }
      const found = visit(inner, [...path, name]);
      return found ? [{ field, constant: found.name, isLater: false }] : [];
    });
    const zero = properties.flatMap((property) => {
      const value = hasZeroValue(schema, property) ? zeroText(property.type, schemas) : undefined;
      return value === undefined ? [] : [[property.name, value] as const];
    });
    const isNeeded = zero.length > 0 || nested.length > 0;
    const defaults = isNeeded ? { name: lowerFirst(schema.name), schema, zero, nested } : undefined;
    done.set(name, defaults);
    if (defaults) ordered.push(defaults);
    return defaults;
  };
  for (const schema of model.schemas) visit(schema.name, []);
  assertUnique(ordered.map(({ name, schema }) => [name, schema.name]));
  return ordered.map((defaults) => defaultsConstant(defaults, recursive)).join('\n');
}

function defaultsConstant(defaults: SchemaDefaults, recursive: ReadonlySet<string>): string {
  const { name, schema, zero, nested } = defaults;
  const zeroEntries = zero.map(([field, value]) => `${JSON.stringify(field)}: ${value}`).join(', ');
  const nestedEntries = nested.map(({ field, constant, isLater }) =>
    isLater ? `get ${JSON.stringify(field)}() { return ${constant}; }` : `${JSON.stringify(field)}: ${constant}`,
  );
  const value = `{\n  zero: { ${zeroEntries} },\n  nested: { ${nestedEntries.join(', ')} },\n}`;
  const doc = docComment(`Zero values that a response leaves out of \`${schema.name}\`.`);
  if (!recursive.has(name)) return `${doc}export const ${name} = ${value} as const;\n`;
  return `${recursiveType(defaults, recursive)}\n${doc}export const ${name}: ${typeName(name)} = ${value};\n`;
}

const typeName = (constant: string): string => `${upperFirst(constant)}Defaults`;

/** The type of a constant that names itself, which the compiler cannot infer. */
function recursiveType({ name, schema, zero, nested }: SchemaDefaults, recursive: ReadonlySet<string>): string {
  const zeroMembers = zero.map(
    ([field, value]) => `readonly ${JSON.stringify(field)}: ${value === '[]' ? 'readonly []' : value};`,
  );
  const nestedMembers = nested.map(
    ({ field, constant }) =>
      `readonly ${JSON.stringify(field)}: ${recursive.has(constant) ? typeName(constant) : `typeof ${constant}`};`,
  );
  return [
    docComment(`Type of the zero values of \`${schema.name}\`, which may hold itself.`),
    `export interface ${typeName(name)} {\n`,
    `  readonly zero: { ${zeroMembers.join(' ')} };\n  readonly nested: { ${nestedMembers.join(' ')} };\n}\n`,
  ].join('');
}

/** Schema of the objects in a field: itself, or the items of its list. */
function nestedSchema(type: Type): string | undefined {
  if (type.kind === 'ref') return type.schema;
  return type.kind === 'array' && type.items.kind === 'ref' ? type.items.schema : undefined;
}

/** Whether absence of a field means its zero value. It does not where proto3 tells the two apart. */
const hasZeroValue = (schema: ObjectSchema, property: Property): boolean =>
  !property.wrapper && !property.alwaysPresent && !schema.oneOf.some(({ fields }) => fields.includes(property.name));

/** The zero value as source text, or nothing for messages, which are absent when unset. */
function zeroText(type: Type, schemas: ReadonlyMap<string, Schema>): string | undefined {
  switch (type.kind) {
    case 'string':
      return `''`;
    case 'int64':
      return `'0'`;
    case 'int32':
    case 'double':
      return '0';
    case 'boolean':
      return 'false';
    case 'array':
      return '[]';
    case 'map':
      return '{}';
    case 'ref': {
      const schema = schemas.get(type.schema);
      return schema?.kind === 'enum' ? quote(schema.zeroValue) : undefined;
    }
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return undefined;
    default:
      return type satisfies never;
  }
}

function knownValuesText(model: Model): string {
  const enums = model.schemas.filter((schema): schema is EnumSchema => schema.kind === 'enum');
  assertUnique(enums.map(({ name }) => [lowerFirst(name), name]));
  return enums
    .map(({ name, values }) => {
      const list = values.map(({ value }) => quote(value)).join(', ');
      return `${docComment(`Values of \`${name}\` that the document knows.`)}export const ${lowerFirst(name)} = [${list}] as const;\n`;
    })
    .join('\n');
}
