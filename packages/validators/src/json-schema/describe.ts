import { closed, closedExactGroups, closedGroups, readOnly } from '../core/closed-objects.ts';
import { limitedList, limitedMap, list, map, uniqueList } from '../core/collections.ts';
import { compactInt64, compactLimitedInt64 } from '../core/compact-int64.ts';
import { closedEnum, named } from '../core/enums.ts';
import { double, int32, limitedInt64, limitedText, numberOrInt64 } from '../core/limited.ts';
import { type Group, type ObjectRule, type OpenRule, object, objectGroups, open } from '../core/objects.ts';
import { bool, duration, fieldMask, int64, text, timestamp } from '../core/scalars.ts';
import type { Check, Rule } from '../core/walk.ts';
import { nullable, recursive, type SecretRule, secret } from '../core/wrappers.ts';
import * as enums from '../generated/enums.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Record<string, unknown>;

/** Where the schemas of nested objects go: under a keyword, or where they are used. */
export type Definitions = '$defs' | 'definitions' | 'inline';

interface Walk {
  readonly place: Definitions;
  /** References to objects met before. */
  readonly names: Map<Rule, string>;
  readonly definitions: JsonSchema;
  /** Field that leads to the rule at hand; an object is named after the first such field. */
  field: string;
}

/** A rule as JSON Schema. */
export function describe(rule: Rule, place: Definitions): JsonSchema {
  const walk: Walk = { place, names: new Map([[rule, '#']]), definitions: {}, field: 'root' };
  const schema = build(rule, walk);
  return Object.keys(walk.definitions).length > 0 ? { ...schema, [place]: walk.definitions } : schema;
}

/** Bivariant, so that each builder names the rule it takes. */
type Builder = { build(rule: never, walk: Walk): JsonSchema }['build'];

const enumNames = new Map<Rule, string>(Object.values(enums));
const string = { type: 'string' };
const int64Schema = { ...string, format: 'int64', pattern: '^(0|-?[1-9][0-9]{0,18})$' };

const builders: ReadonlyMap<Check, Builder> = new Map<Check, Builder>([
  [text[0], () => string],
  [named, (rule: Rule) => ({ ...string, ...given({ examples: enumNames.get(rule)?.split(' ') }) })],
  [
    limitedText,
    ([, maxLength, pattern, minLength]: readonly [unknown, number?, RegExp?, number?]) => ({
      ...string,
      ...given({ minLength, maxLength, pattern: pattern?.source }),
    }),
  ],
  [int64[0], () => int64Schema],
  [compactInt64[0], () => int64Schema],
  [limitedInt64, buildLimitedInt64],
  [compactLimitedInt64, buildLimitedInt64],
  [
    numberOrInt64,
    ([, minimum, maximum]: readonly [unknown, number?, number?]) => {
      const range = given({ minimum, maximum });
      const safe = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, ...range };
      const ranged = Object.keys(range).length > 0 ? { 'x-range': range } : {};
      return {
        anyOf: [
          { ...int64Schema, ...ranged },
          { type: 'integer', ...safe },
        ],
      };
    },
  ],
  [
    int32,
    ([, minimum = -(2 ** 31), maximum = 2 ** 31 - 1]: readonly [unknown, number?, number?]) => ({
      type: 'integer',
      minimum,
      maximum,
    }),
  ],
  [
    double,
    ([, minimum, maximum]: readonly [unknown, number?, number?]) => ({
      type: 'number',
      ...given({ minimum, maximum }),
    }),
  ],
  [bool[0], () => ({ type: 'boolean' })],
  [timestamp[0], () => ({ ...string, format: 'date-time' })],
  [duration[0], () => ({ ...string, format: 'google-duration', pattern: '^-?[0-9]{1,12}(\\.[0-9]{1,9})?s$' })],
  [fieldMask[0], () => ({ ...string, format: 'field-mask' })],
  [nullable, ([, inner]: readonly [unknown, Rule], walk) => ({ anyOf: [reference(inner, walk), { type: 'null' }] })],
  [secret, ([, , inner]: SecretRule, walk) => reference(inner, walk)],
  [recursive, ([, inner]: readonly [unknown, () => Rule], walk) => reference(inner(), walk)],
  [closedEnum, ([, known]: readonly [unknown, string]) => ({ ...string, enum: known.split(' ') })],
  [list, buildList],
  [limitedList, buildList],
  [uniqueList, buildList],
  [map, buildMap],
  [limitedMap, buildMap],
  [open, ([, , rule]: OpenRule, walk) => buildObject(rule, walk)],
  [object, buildObject],
  [objectGroups, buildObject],
  [closed, buildClosed],
  [closedGroups, buildClosed],
  [closedExactGroups, buildClosed],
]);

const objectChecks: ReadonlySet<Check> = new Set<Check>([
  open,
  object,
  objectGroups,
  closed,
  closedGroups,
  closedExactGroups,
]);

function build(rule: Rule, walk: Walk): JsonSchema {
  const builder = builders.get(rule[0]);
  if (!builder)
    throw new TypeError(
      'The validator holds a check that this copy of the package does not know: is there another copy?',
    );
  return builder(rule as never, walk);
}

/** A nested object by name, anything else as it is. */
function reference(rule: Rule, walk: Walk): JsonSchema {
  if (!objectChecks.has(rule[0])) return build(rule, walk);
  const known = walk.names.get(rule);
  if (walk.place === 'inline') {
    if (known !== undefined) throw new TypeError('OpenAPI 3.0 needs a name for a schema that refers to itself');
    walk.names.set(rule, '');
    const schema = build(rule, walk);
    walk.names.delete(rule);
    return schema;
  }
  if (known !== undefined) return { $ref: known };
  let name = walk.field;
  for (let number = 2; Object.hasOwn(walk.definitions, name); number++) name = `${walk.field}${number}`;
  const pointer = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
  walk.names.set(rule, `#/${walk.place}/${pointer}`);
  // Takes its place first, so that the names inside cannot be the same.
  walk.definitions[name] = {};
  walk.definitions[name] = build(rule, walk);
  return { $ref: `#/${walk.place}/${pointer}` };
}

function buildList(
  [, item, minItems, maxItems, uniqueItems]: readonly [unknown, Rule, number?, number?, boolean?],
  walk: Walk,
): JsonSchema {
  return { type: 'array', items: reference(item, walk), ...given({ minItems, maxItems, uniqueItems }) };
}

function buildMap(
  [, item, keys, minProperties, maxProperties]: readonly [unknown, Rule, Rule?, number?, number?],
  walk: Walk,
): JsonSchema {
  const propertyNames = keys === undefined || keys === text ? undefined : build(keys, walk);
  const limits = given({ propertyNames, minProperties, maxProperties });
  return { type: 'object', additionalProperties: reference(item, walk), ...limits };
}

function buildLimitedInt64([, minimum, maximum]: readonly [unknown, number?, number?]): JsonSchema {
  return { ...int64Schema, 'x-range': given({ minimum, maximum }) };
}

function buildClosed(rule: ObjectRule, walk: Walk): JsonSchema {
  return { ...buildObject(rule, walk), additionalProperties: false };
}

function buildObject([, allFields, required = 0, groups = [], exact = []]: ObjectRule, walk: Walk): JsonSchema {
  const fields = Object.fromEntries(Object.entries(allFields).filter(([, rule]) => rule !== readOnly));
  const rules = groups.flatMap((group) => groupRules(group, exact.includes(group)));
  const properties = Object.entries(fields).map(([name, rule]) => {
    walk.field = name;
    return [name, reference(rule, walk)];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required > 0 ? { required: Object.keys(fields).slice(0, required) } : {}),
    ...(rules.length > 0 ? { allOf: rules } : {}),
  };
}

/** No two fields of a group together, and any of them where one is needed. */
function groupRules(names: Group, isExact: boolean): JsonSchema[] {
  const fields = names.split(', ');
  const pairs = fields.flatMap((field, index) =>
    fields.slice(index + 1).map((other) => ({ not: { required: [field, other] } })),
  );
  return isExact ? [...pairs, { anyOf: fields.map((field) => ({ required: [field] })) }] : pairs;
}

/** The entries that have a value. */
const given = (values: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
