import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What the document says of each schema and each operation, as JSON Schema (draft 2020-12). It is read from the published
 * bundle by other code than the generator's, so that the two check each other.
 */

export type JsonSchema = Record<string, unknown>;

/** A schema in one direction, or the input of an operation. */
export interface Form {
  /** `Cluster`, `RedisConfigInput`, `CreateClusterParams`. */
  readonly name: string;
  readonly side: Side;
  readonly schema: JsonSchema;
}

export type Side = 'request' | 'response';

interface Schema extends JsonSchema {
  readonly properties?: Record<string, Property>;
}

interface Property extends JsonSchema {
  readonly $ref?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Operation extends JsonSchema {
  readonly path: string;
  readonly operationId: string;
  readonly 'x-sdk': { readonly resource: string; readonly method: string };
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: JsonSchema;
  readonly responses: JsonSchema;
}

const bundle = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@managed-redis/openapi/openapi.json')), 'utf8'),
  (_key, value) => (value?.['x-format'] === undefined ? value : { ...value, format: value['x-format'] }),
);
const schemas: Readonly<Record<string, Schema>> = bundle.components.schemas;

export const operations: readonly Operation[] = Object.entries(bundle.paths as Record<string, object>).flatMap(
  ([path, item]) =>
    Object.values(item).flatMap((operation) => (operation.operationId === undefined ? [] : [{ ...operation, path }])),
);

const lastStep = (ref: string): string => ref.split('/').at(-1) ?? '';

/** Names of all schemas that a part of the document leads to. */
function reachedFrom(part: unknown, reached = new Set<string>()): Set<string> {
  for (const [, kind, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/(\w+)\/([\w.]+)"/g)) {
    if (kind !== 'schemas') reachedFrom(bundle.components[kind ?? ''][name], reached);
    else if (!reached.has(name)) {
      reached.add(name);
      reachedFrom(schemas[name], reached);
    }
  }
  return reached;
}

const reached: Readonly<Record<Side, ReadonlySet<string>>> = {
  request: reachedFrom(operations.map(({ parameters = [], requestBody = null }) => [parameters, requestBody])),
  response: reachedFrom(
    operations.map(({ responses, 'x-operation': operation }) => [
      responses,
      Object.values((operation ?? {}) as object).map((name) => ({ $ref: `#/components/schemas/${name}` })),
    ]),
  ),
};

const formName = (schema: string, side: Side): string =>
  side === 'request' && reached.response.has(schema) ? `${schema}Input` : schema;

export const paramsName = ({ operationId }: Operation): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Params`;

export const forms: readonly Form[] = [
  ...Object.entries(schemas).flatMap(([name, schema]) =>
    (['response', 'request'] as const)
      .filter((side) => reached[side].has(name))
      .map((side) => ({ name: formName(name, side), side, schema: formSchema(schema, side) })),
  ),
  ...operations.map((operation) => ({
    name: paramsName(operation),
    side: 'request' as const,
    schema: paramsSchema(operation),
  })),
];

/** All forms by name, as `$defs`. */
export const definitions: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  forms.map(({ name, schema }) => [name, schema]),
);

/** Fields of requests that only the service sets. */
export function readOnlyFields(form: Form): string[] {
  const schema = Object.entries(schemas).find(([name]) => formName(name, 'request') === form.name)?.[1];
  if (form.side === 'response' || !schema) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, { readOnly }]) => (readOnly ? [name] : []));
}

function formSchema(schema: Schema, side: Side): JsonSchema {
  if (schema.enum) return { type: 'string', [side === 'request' ? 'enum' : 'examples']: schema.enum };
  const present = [schema.required, side === 'response' && schema['x-always-present']].flatMap((names) => names || []);
  const fields = Object.entries(schema.properties ?? {}).filter(([, { readOnly, writeOnly }]) =>
    side === 'request' ? !readOnly : !writeOnly,
  );
  return objectSchema(
    Object.fromEntries(fields.map(([name, property]) => [name, fieldSchema(property, side)])),
    fields.map(([name]) => name).filter((name) => present.includes(name)),
    groupsOf(schema, side),
    side === 'request' && schema.additionalProperties !== true,
  );
}

function objectSchema(
  properties: JsonSchema,
  required: readonly string[],
  groups: readonly JsonSchema[],
  isClosed: boolean,
): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(groups.length > 0 ? { allOf: groups } : {}),
    ...(isClosed ? { additionalProperties: false } : {}),
  };
}

/** No two fields of a group together; where a request needs one, any of them. */
function groupsOf(owner: JsonSchema, side: Side): JsonSchema[] {
  const groups = (owner['x-one-of'] ?? []) as { fields: string[]; required?: boolean }[];
  return groups.map(({ fields, required }) => {
    const pairs = fields.flatMap((field, index) => fields.slice(index + 1).map((other) => [field, other]));
    const any = fields.map((field) => ({ required: [field] }));
    return {
      allOf: [
        ...pairs.map((pair) => ({ not: { required: pair } })),
        ...(required && side === 'request' ? [{ anyOf: any }] : []),
      ],
    };
  });
}

function fieldSchema(property: Property, side: Side): JsonSchema {
  const type = typeSchema(property, side);
  const schema = property['x-wrapper'] && side === 'request' ? { anyOf: [type, { type: 'null' }] } : type;
  return side === 'request' && property.default !== undefined ? { ...schema, default: property.default } : schema;
}

/** A type without what only describes it. */
function typeSchema(type: Property, side: Side): JsonSchema {
  if (type.$ref) return { $ref: `#/$defs/${formName(lastStep(type.$ref), side)}` };
  const pick = (...keys: string[]): JsonSchema =>
    Object.fromEntries(keys.filter((key) => type[key] !== undefined).map((key) => [key, type[key]]));
  switch (type.format ?? type.type) {
    case 'string':
      return pick('type', 'minLength', 'maxLength', 'pattern');
    case 'int64':
      return { ...pick('type', 'format'), pattern: '^(0|-?[1-9][0-9]{0,18})$', ...inclusiveRange(type['x-range']) };
    case 'int32':
      return { minimum: -2147483648, maximum: 2147483647, ...pick('type', 'minimum', 'maximum') };
    case 'double':
      return pick('type', 'minimum', 'maximum');
    case 'boolean':
      return pick('type');
    case 'date-time':
    case 'field-mask':
      return pick('type', 'format');
    case 'google-duration':
      return { ...pick('type', 'format'), pattern: '^-?[0-9]{1,12}(\\.[0-9]{1,9})?s$' };
    case 'array': {
      // `minItems: 0` says nothing.
      const limits = pick('type', ...(type.minItems ? ['minItems'] : []), 'maxItems', 'uniqueItems');
      return { ...limits, items: typeSchema(type.items as Property, side) };
    }
    case 'object': {
      const keys = type.propertyNames as JsonSchema | undefined;
      return {
        ...pick('type', 'minProperties', 'maxProperties'),
        ...(keys ? { propertyNames: { ...keys, type: 'string' } } : {}),
        additionalProperties: typeSchema(type.additionalProperties as Property, side),
      };
    }
    default:
      throw new Error(`The tests do not know the type ${JSON.stringify(type)}`);
  }
}

function inclusiveRange(range: unknown): JsonSchema {
  if (!range) return {};
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = range as Record<string, string | undefined>;
  const least = exclusiveMinimum === undefined ? minimum : Number(exclusiveMinimum) + 1;
  const greatest = exclusiveMaximum === undefined ? maximum : Number(exclusiveMaximum) - 1;
  return {
    'x-range': {
      ...(least === undefined ? {} : { minimum: Number(least) }),
      ...(greatest === undefined ? {} : { maximum: Number(greatest) }),
    },
  };
}

/** Parameters of path and query beside the fields of the body. */
function paramsSchema(operation: Operation): JsonSchema {
  const parameters = (operation.parameters ?? [])
    .map(
      (parameter): Parameter => (parameter.$ref ? bundle.components.parameters[lastStep(parameter.$ref)] : parameter),
    )
    .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
    // Those of the path come first, as they stand there.
    .sort((left, right) => placeOf(left, operation) - placeOf(right, operation));
  const [bodyName] = reachedFrom(operation.requestBody ?? null);
  const body = bodyName === undefined ? {} : formSchema(schemas[bodyName] ?? {}, 'request');
  return objectSchema(
    {
      ...Object.fromEntries(parameters.map((parameter) => [parameter.name, parameterSchema(parameter)])),
      ...(body.properties as JsonSchema | undefined),
    },
    [
      ...parameters.filter(({ required }) => required).map(({ name }) => name),
      ...((body.required as string[] | undefined) ?? []),
    ],
    [...groupsOf(operation, 'request'), ...((body.allOf as JsonSchema[] | undefined) ?? [])],
    true,
  );
}

function placeOf({ in: place, name }: Parameter, { path }: Operation): number {
  return place === 'path' ? path.indexOf(`{${name}}`) : path.length;
}

/** In a path or a query, a number serves as a 64-bit integer as well. */
function parameterSchema({ schema }: Parameter): JsonSchema {
  const type = typeSchema(schema, 'request');
  const stated = schema.default === undefined ? {} : { default: schema.default };
  if (type.format !== 'int64') return { ...type, ...stated };
  const safe = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  const number = { type: 'integer', ...safe, ...(type['x-range'] as JsonSchema | undefined) };
  return { anyOf: [type, number], ...stated };
}
