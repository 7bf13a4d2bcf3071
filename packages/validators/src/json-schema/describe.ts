import type { Kind } from '../core/kind.ts';
import type { TextLimits } from '../core/limited-text.ts';
import type { Limits } from '../core/limits.ts';
import type { ObjectMembers } from '../core/object.ts';
import type { OneOfRule } from '../core/one-of.ts';
import type { Rule } from '../core/rule.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Record<string, unknown>;

/** Where the schemas of nested objects go: under a keyword, or where they are used. */
export type Definitions = '$defs' | 'definitions' | 'inline';

interface Context {
  readonly place: Definitions;
  /** References to objects met before. */
  readonly names: Map<Rule, string>;
  readonly definitions: JsonSchema;
  /** Field that leads to the rule at hand; an object is named after the first such field. */
  field: string;
}

/** A rule as JSON Schema. */
export function describe(rule: Rule, place: Definitions): JsonSchema {
  const context: Context = { place, names: new Map([[rule, '#']]), definitions: {}, field: 'root' };
  const schema = build(rule, context);
  return Object.keys(context.definitions).length > 0 ? { ...schema, [place]: context.definitions } : schema;
}

type KindName = Rule['kind']['name'];
type RuleOf<Name extends KindName> = Extract<Rule, { readonly kind: Kind<Name> }>;

const int64Schema = { type: 'string', format: 'int64', pattern: '^(0|-?[1-9][0-9]{0,18})$' };

const builders: { readonly [Name in KindName]: (rule: RuleOf<Name>, context: Context) => JsonSchema } = {
  boolean: () => ({ type: 'boolean' }),
  closedEnum: ({ values }) => ({ type: 'string', enum: values }),
  closedObject: (rule, context) => ({ ...objectSchema(rule, context), additionalProperties: false }),
  double: ({ minimum, maximum }) => ({ type: 'number', ...given({ minimum, maximum }) }),
  duration: () => ({ type: 'string', format: 'google-duration', pattern: '^-?[0-9]{1,12}(\\.[0-9]{1,9})?s$' }),
  fieldMask: () => ({ type: 'string', format: 'field-mask' }),
  int32: ({ minimum = -(2 ** 31), maximum = 2 ** 31 - 1 }) => ({ type: 'integer', minimum, maximum }),
  int64: () => int64Schema,
  limitedInt64: (rule) => ({ ...int64Schema, ...rangeOf(rule) }),
  limitedList: limitedListSchema,
  limitedMap: ({ values, keys, minimum, maximum }, context) => ({
    ...mapSchema(values, context),
    ...given({ propertyNames: keys && textSchema(keys), minProperties: minimum, maxProperties: maximum }),
  }),
  limitedText: textSchema,
  list: ({ items }, context) => listSchema(items, context),
  map: ({ values }, context) => mapSchema(values, context),
  nullable: ({ of }, context) => ({ anyOf: [reference(of, context), { type: 'null' }] }),
  object: objectSchema,
  // Written as a condition of the object that it belongs to.
  oneOf: groupSchema,
  openEnum: ({ values }) => ({ type: 'string', examples: values }),
  openObject: objectSchema,
  queryInt64: (rule) => ({
    anyOf: [
      { ...int64Schema, ...rangeOf(rule) },
      {
        type: 'integer',
        minimum: rule.minimum ?? Number.MIN_SAFE_INTEGER,
        maximum: rule.maximum ?? Number.MAX_SAFE_INTEGER,
      },
    ],
  }),
  // Left out of objects, since no value is valid.
  readOnly: () => ({ not: {} }),
  recursive: ({ of }, context) => reference(of(), context),
  secret: ({ of }, context) => reference(of, context),
  text: () => ({ type: 'string' }),
  timestamp: () => ({ type: 'string', format: 'date-time' }),
  uniqueList: (rule, context) => ({ ...limitedListSchema(rule, context), uniqueItems: true }),
};

function build(rule: Rule, context: Context): JsonSchema {
  const builder = builders[rule.kind.name] as ((rule: Rule, context: Context) => JsonSchema) | undefined;
  if (!builder) throw new TypeError(`There is no JSON Schema for the kind "${rule.kind.name}"`);
  return builder(rule, context);
}

const isObject = ({ kind }: Rule): boolean =>
  kind.name === 'object' || kind.name === 'closedObject' || kind.name === 'openObject';

/** A nested object by name, anything else as it is. */
function reference(rule: Rule, context: Context): JsonSchema {
  if (!isObject(rule)) return build(rule, context);
  const known = context.names.get(rule);
  if (context.place === 'inline') {
    if (known !== undefined) throw new TypeError('OpenAPI 3.0 needs a name for a schema that refers to itself');
    context.names.set(rule, '');
    const schema = build(rule, context);
    context.names.delete(rule);
    return schema;
  }
  return { $ref: known ?? define(rule, context) };
}

/** Writes an object under a name of its own, and returns the reference to it. */
function define(rule: Rule, context: Context): string {
  const { field, place, definitions } = context;
  let name = field;
  for (let number = 2; Object.hasOwn(definitions, name); number++) name = `${field}${number}`;
  const pointer = `#/${place}/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  context.names.set(rule, pointer);
  // Claims the name before objects inside can.
  definitions[name] = {};
  definitions[name] = build(rule, context);
  return pointer;
}

function textSchema({ minimum, maximum, pattern }: TextLimits): JsonSchema {
  return { type: 'string', ...given({ minLength: minimum, maxLength: maximum, pattern: pattern?.source }) };
}

/** JSON Schema cannot limit numbers in strings, so the range has a keyword of its own. */
function rangeOf({ minimum, maximum }: Limits): JsonSchema {
  const range = given({ minimum, maximum });
  return Object.keys(range).length > 0 ? { 'x-range': range } : {};
}

const listSchema = (items: Rule, context: Context): JsonSchema => ({ type: 'array', items: reference(items, context) });

function limitedListSchema(rule: RuleOf<'limitedList' | 'uniqueList'>, context: Context): JsonSchema {
  const { items, minimum, maximum } = rule;
  return { ...listSchema(items, context), ...given({ minItems: minimum, maxItems: maximum }) };
}

const mapSchema = (values: Rule, context: Context): JsonSchema => ({
  type: 'object',
  additionalProperties: reference(values, context),
});

function objectSchema(
  { fields, required, groups = [], defaults = {} }: ObjectMembers<Rule>,
  context: Context,
): JsonSchema {
  const settable = Object.entries(fields).filter(([, field]) => field.kind.name !== 'readOnly');
  const properties = settable.map(([name, field]) => {
    context.field = name;
    return [name, { ...reference(field, context), ...given({ default: defaults[name] }) }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...given({ required }),
    ...(groups.length > 0 ? { allOf: groups.map(groupSchema) } : {}),
  };
}

/** No two fields of a group together, and any of them where one is needed. */
function groupSchema({ fields, isRequired }: OneOfRule): JsonSchema {
  const pairs = fields.flatMap((field, index) =>
    fields.slice(index + 1).map((other) => ({ not: { required: [field, other] } })),
  );
  return { allOf: isRequired ? [...pairs, { anyOf: fields.map((field) => ({ required: [field] })) }] : pairs };
}

/** The entries that have a value. */
const given = (values: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
