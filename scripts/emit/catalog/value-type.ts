import type { ValueSchema } from '../../model/catalog.ts';
import { memberName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';

const definitionPrefix = '#/$defs/';

/** A type as source, and the definitions it names. */
export interface TypeSource {
  readonly text: string;
  readonly references: ReadonlySet<string>;
}

/** The TypeScript type of values that fit a JSON Schema. Throws with the pointer of what it does not support. */
export function schemaType(schema: ValueSchema, pointer: string): TypeSource {
  const references = new Set<string>();
  return { text: typeText(schema, pointer, references), references };
}

/** An exported type for a named schema: an interface for an object, an alias for anything else. */
export function definitionText(name: string, schema: ValueSchema): string {
  const pointer = `catalog/schema.yaml#/$defs/${name}`;
  const doc = docComment(String(schema.description ?? ''));
  const text = typeText(schema, pointer, new Set());
  return isRecord(schema.properties)
    ? `${doc}export interface ${name} ${text}\n`
    : `${doc}export type ${name} = ${text};\n`;
}

/** Names of the definitions that some schemas lead to, sorted. */
export function referencedDefinitions(
  schemas: readonly ValueSchema[],
  definitions: Readonly<Record<string, ValueSchema>>,
): string[] {
  const found = new Set<string>();
  const queue = schemas.map((schema) => schemaType(schema, 'catalog/schema.yaml').references);
  for (let names = queue.pop(); names !== undefined; names = queue.pop()) {
    for (const name of names) {
      const definition = definitions[name];
      if (definition === undefined) throw new Error(`catalog/schema.yaml#/$defs has no definition ${name}`);
      if (found.has(name)) continue;
      found.add(name);
      queue.push(schemaType(definition, `catalog/schema.yaml#/$defs/${name}`).references);
    }
  }
  return [...found].sort();
}

/** Descriptions of the members of an object, by name. */
export function memberDescriptions(
  schema: ValueSchema,
  definitions: Readonly<Record<string, ValueSchema>>,
): Record<string, string> {
  const target = typeof schema.$ref === 'string' ? definitions[schema.$ref.slice(definitionPrefix.length)] : schema;
  if (!isRecord(target?.properties)) return {};
  const entries = Object.entries(target.properties).flatMap(([name, property]) =>
    isRecord(property) && typeof property.description === 'string' ? [[name, property.description] as const] : [],
  );
  return Object.fromEntries(entries);
}

function typeText(schema: ValueSchema, pointer: string, references: Set<string>): string {
  if (typeof schema.$ref === 'string') {
    if (!schema.$ref.startsWith(definitionPrefix))
      throw new Error(`${pointer}: expected a reference to ${definitionPrefix}…`);
    const name = schema.$ref.slice(definitionPrefix.length);
    references.add(name);
    return name;
  }
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `readonly ${arrayItem(typeText(child(schema, 'items', pointer), `${pointer}/items`, references))}[]`;
    case 'object':
      return objectText(schema, pointer, references);
    default:
      throw new Error(`${pointer}: the generator needs "type", "enum" or "$ref" here`);
  }
}

function objectText(schema: ValueSchema, pointer: string, references: Set<string>): string {
  if (!isRecord(schema.properties)) {
    const values = child(schema, 'additionalProperties', pointer);
    return `Readonly<Record<string, ${typeText(values, `${pointer}/additionalProperties`, references)}>>`;
  }
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const members = Object.entries(schema.properties).map(([name, property]) => {
    if (!isRecord(property)) throw new Error(`${pointer}/properties/${name}: expected a schema`);
    const doc = docComment(String(property.description ?? ''), '  ');
    const type = typeText(property, `${pointer}/properties/${name}`, references);
    return `${doc}  readonly ${memberName(name)}${required.has(name) ? '' : '?'}: ${type};\n`;
  });
  return `{\n${members.join('')}}`;
}

function child(schema: ValueSchema, key: string, pointer: string): ValueSchema {
  const value = schema[key];
  if (!isRecord(value)) throw new Error(`${pointer}: the generator needs a schema in "${key}"`);
  return value;
}

const arrayItem = (type: string): string => (type.includes(' | ') ? `(${type})` : type);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
