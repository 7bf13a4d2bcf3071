import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { closure } from './peer-schemas.ts';

type JsonSchema = Record<string, unknown>;

export type SchemaName = 'Cluster' | 'Host';

/** A validator of the bench: how its module is written for a schema. Each exports `check` and `explain`. */
export interface Peer {
  readonly name: string;
  readonly source: (schema: SchemaName) => string;
}

const entry = fileURLToPath(import.meta.resolve('@managed-redis/validators'));

function ours(schema: SchemaName): string {
  const name = schema.charAt(0).toLowerCase() + schema.slice(1);
  return `import { ${name} } from '${entry}';
export const check = (value) => ${name}.safeParse(value).success;
export const explain = (value) => ${name}.safeParse(value).issues;
export { ${name} };`;
}

export const peers: readonly Peer[] = [
  { name: 'ours', source: ours },
  { name: 'ajv standalone', source: ajv },
  { name: 'typebox', source: typebox },
  { name: 'zod', source: (schema) => zodLike(schema, "import * as z from 'zod';", zod, 'z.looseObject') },
  { name: 'zod-mini', source: (schema) => zodLike(schema, "import * as z from 'zod/mini';", zodMini, 'z.looseObject') },
  { name: 'valibot', source: valibot },
  { name: 'arktype', source: arktype },
];

/** Standalone code of ajv. It keeps all errors, so that it can be asked for them; the valid value costs the same. */
function ajv(schema: SchemaName): string {
  const instance = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true } });
  addFormats.default(instance, ['date-time']);
  const $defs = withoutFormats(Object.fromEntries(closure(schema))) as JsonSchema;
  const code = standaloneCode.default(instance, instance.compile({ $ref: `#/$defs/${schema}`, $defs }));
  return `${code}
export const check = (value) => validate(value);
export const explain = (value) => { validate(value); return validate.errors; };`.replace(
    /export const validate = (\w+);export default (\w+);/,
    'const validate = $1;',
  );
}

/** ajv knows the format date-time; patterns stand for the other ones. */
function withoutFormats(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutFormats);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => key !== 'x-range' && !(key === 'format' && value !== 'date-time'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutFormats(value)]));
}

function typebox(schema: SchemaName): string {
  const $defs = Object.fromEntries(closure(schema));
  return `import { Compile } from 'typebox/compile';
const validator = Compile(${JSON.stringify(inlined({ $ref: `#/$defs/${schema}` }, $defs))});
export const check = (value) => validator.Check(value);
export const explain = (value) => validator.Errors(value);`;
}

function inlined(schema: unknown, definitions: JsonSchema): unknown {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = withoutFormats(schema) as JsonSchema;
  if (typeof $ref === 'string') return inlined(definitions[$ref.slice('#/$defs/'.length)], definitions);
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inlined(value, definitions)]));
}

type Write = (schema: JsonSchema) => string;

const refName = (schema: JsonSchema): string => `${String(schema.$ref).split('/').at(-1)}Schema`;

const regex = (pattern: unknown): string => `/${String(pattern).replaceAll(/(?<!\\)\//g, '\\/')}/u`;

function zodLike(schema: SchemaName, imports: string, write: Write, object: string): string {
  const constants = [...closure(schema)].map(([name, definition]) => {
    return `const ${name}Schema = ${definition.properties ? objectText(definition, object, write, write === zod ? undefined : 'z.optional') : write(definition)};`;
  });
  return `${imports}
${constants.join('\n')}
export const check = (value) => ${schema}Schema.safeParse(value).success;
export const explain = (value) => ${schema}Schema.safeParse(value).error?.issues;`;
}

function objectText(schema: JsonSchema, object: string, write: Write, optional: string | undefined): string {
  const required = (schema.required ?? []) as string[];
  const fields = Object.entries(schema.properties as Record<string, JsonSchema>).map(([name, property]) => {
    const text = write(property);
    if (required.includes(name)) return `${name}: ${text}`;
    return `${name}: ${optional ? `${optional}(${text})` : `${text}.optional()`}`;
  });
  return `${object}({ ${fields.join(', ')} })`;
}

function zod(schema: JsonSchema): string {
  if (schema.$ref) return refName(schema);
  switch (schema.type) {
    case 'string': {
      if (schema.format === 'date-time') return 'z.iso.datetime({ offset: true })';
      const length = schema.maxLength === undefined ? '' : `.max(${schema.maxLength})`;
      return `z.string()${length}${schema.pattern === undefined ? '' : `.regex(${regex(schema.pattern)})`}`;
    }
    case 'integer':
      return `z.int().min(${schema.minimum}).max(${schema.maximum})`;
    case 'boolean':
      return 'z.boolean()';
    case 'array':
      return `z.array(${zod(schema.items as JsonSchema)})${schema.minItems === undefined ? '' : `.min(${schema.minItems})`}`;
    default:
      return schema.additionalProperties
        ? `z.record(z.string(), ${zod(schema.additionalProperties as JsonSchema)})`
        : 'z.looseObject({})';
  }
}

function zodMini(schema: JsonSchema): string {
  if (schema.$ref) return refName(schema);
  const checked = (base: string, checks: (string | false)[]): string => {
    const kept = checks.filter(Boolean);
    return kept.length > 0 ? `${base}.check(${kept.join(', ')})` : base;
  };
  switch (schema.type) {
    case 'string':
      if (schema.format === 'date-time') return 'z.iso.datetime({ offset: true })';
      return checked('z.string()', [
        schema.maxLength !== undefined && `z.maxLength(${schema.maxLength})`,
        schema.pattern !== undefined && `z.regex(${regex(schema.pattern)})`,
      ]);
    case 'integer':
      return checked('z.int()', [`z.gte(${schema.minimum})`, `z.lte(${schema.maximum})`]);
    case 'boolean':
      return 'z.boolean()';
    case 'array':
      return checked(`z.array(${zodMini(schema.items as JsonSchema)})`, [
        schema.minItems !== undefined && `z.minLength(${schema.minItems})`,
      ]);
    default:
      return schema.additionalProperties
        ? `z.record(z.string(), ${zodMini(schema.additionalProperties as JsonSchema)})`
        : 'z.looseObject({})';
  }
}

function valibot(schema: SchemaName): string {
  const write: Write = (part) => {
    if (part.$ref) return refName(part);
    const piped = (base: string, checks: (string | false)[]): string => {
      const kept = checks.filter(Boolean);
      return kept.length > 0 ? `v.pipe(${[base, ...kept].join(', ')})` : base;
    };
    switch (part.type) {
      case 'string':
        return piped('v.string()', [
          part.format === 'date-time' && 'v.isoTimestamp()',
          part.maxLength !== undefined && `v.maxLength(${part.maxLength})`,
          part.pattern !== undefined && `v.regex(${regex(part.pattern)})`,
        ]);
      case 'integer':
        return piped('v.number()', ['v.integer()', `v.minValue(${part.minimum})`, `v.maxValue(${part.maximum})`]);
      case 'boolean':
        return 'v.boolean()';
      case 'array':
        return piped(`v.array(${write(part.items as JsonSchema)})`, [
          part.minItems !== undefined && `v.minLength(${part.minItems})`,
        ]);
      default:
        return part.additionalProperties
          ? `v.record(v.string(), ${write(part.additionalProperties as JsonSchema)})`
          : 'v.looseObject({})';
    }
  };
  const constants = [...closure(schema)].map(
    ([name, definition]) =>
      `const ${name}Schema = ${definition.properties ? objectText(definition, 'v.looseObject', write, 'v.optional') : write(definition)};`,
  );
  return `import * as v from 'valibot';
${constants.join('\n')}
export const check = (value) => v.safeParse(${schema}Schema, value).success;
export const explain = (value) => v.safeParse(${schema}Schema, value).issues;`;
}

function arktype(schema: SchemaName): string {
  const write: Write = (part) => {
    if (part.$ref) return refName(part);
    switch (part.type) {
      case 'string':
        if (part.format === 'date-time') return `'string.date.iso'`;
        if (part.pattern !== undefined) return `type(${regex(part.pattern).slice(0, -1)})`;
        return part.maxLength === undefined ? `'string'` : `'string <= ${part.maxLength}'`;
      case 'integer':
        return `'${part.minimum} <= number.integer <= ${part.maximum}'`;
      case 'boolean':
        return `'boolean'`;
      case 'array':
        return `type(${write(part.items as JsonSchema)}).array()`;
      default:
        return part.additionalProperties ? `'Record<string, string>'` : 'type({})';
    }
  };
  const constants = [...closure(schema)].map(([name, definition]) => {
    if (!definition.properties) return `const ${name}Schema = type(${write(definition)});`;
    const required = (definition.required ?? []) as string[];
    const fields = Object.entries(definition.properties as Record<string, JsonSchema>).map(
      ([field, property]) => `'${field}${required.includes(field) ? '' : '?'}': ${write(property)}`,
    );
    return `const ${name}Schema = type({ ${fields.join(', ')} });`;
  });
  return `import { type } from 'arktype';
${constants.join('\n')}
export const check = (value) => !(${schema}Schema(value) instanceof type.errors);
export const explain = (value) => [...${schema}Schema(value)];`;
}
