import type { Model, Type } from '../../model/model.ts';
import { References } from './context.ts';
import {
  type Field,
  type Form,
  formName,
  type ObjectForm,
  paramsForm,
  type Side,
  schemaForm,
  sidesOf,
} from './form.ts';
import { int64Limits, patternText } from './limits.ts';

export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema (draft 2020-12) of every form, by the name of the form, with references to `#/$defs/<name>`. What the
 * vocabulary lacks, the range of a 64-bit integer in a string, is in `format: int64` and `x-range`.
 */
export function jsonSchemaDefinitions(model: Model): Record<string, JsonSchema> {
  const references = new References(model);
  const forms: Form[] = [
    ...model.schemas.flatMap((schema) => sidesOf(schema).map((side) => schemaForm(schema, side))),
    ...model.operations.map((operation) => paramsForm(operation, model)),
  ];
  return Object.fromEntries(forms.map((form) => [form.name, formSchema(form, references)]));
}

function formSchema(form: Form, references: References): JsonSchema {
  if (form.kind === 'enum') {
    return form.side === 'request' ? { type: 'string', enum: form.values } : { type: 'string', examples: form.values };
  }
  const required = form.fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      [...form.fields.filter(({ required }) => required), ...form.fields.filter(({ required }) => !required)].map(
        (field) => [field.name, fieldSchema(field, form, references)],
      ),
    ),
    ...(required.length > 0 ? { required } : {}),
    ...(form.side === 'request' && !form.open ? { additionalProperties: false } : {}),
    ...groupKeywords(form),
  };
}

/** At most one of some fields: no two together. Exactly one: besides, any of them. */
function groupKeywords(form: ObjectForm): JsonSchema {
  const rules = form.oneOf.flatMap(({ fields, required }) => [
    ...fields.flatMap((field, index) =>
      fields.slice(index + 1).map((other) => ({ not: { required: [field, other] } })),
    ),
    ...(required ? [{ anyOf: fields.map((field) => ({ required: [field] })) }] : []),
  ]);
  return rules.length > 0 ? { allOf: rules } : {};
}

function fieldSchema(field: Field, form: ObjectForm, references: References): JsonSchema {
  const schema = typeSchema(field.type, form.side, `${form.name}.${field.name}`, references);
  if (field.numbers) {
    const { 'x-range': range } = schema;
    return { anyOf: [schema, { type: 'integer', ...safeRange(range as JsonSchema | undefined) }] };
  }
  return field.nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

const safeRange = (range: JsonSchema = {}): JsonSchema => ({
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
  ...range,
});

function typeSchema(type: Type, side: Side, place: string, references: References): JsonSchema {
  switch (type.kind) {
    case 'string':
      return {
        type: 'string',
        ...(type.minLength === undefined ? {} : { minLength: type.minLength }),
        ...(type.maxLength === undefined ? {} : { maxLength: type.maxLength }),
        ...(type.pattern === undefined ? {} : { pattern: patternText(type.pattern).slice(1, -2) }),
      };
    case 'int64': {
      const limits = int64Limits(type, place);
      return {
        type: 'string',
        format: 'int64',
        pattern: '^(0|-?[1-9][0-9]{0,18})$',
        ...(Object.keys(limits).length > 0 ? { 'x-range': limits } : {}),
      };
    }
    case 'int32':
      return { type: 'integer', minimum: type.minimum ?? -2147483648, maximum: type.maximum ?? 2147483647 };
    case 'double':
      return {
        type: 'number',
        ...(type.minimum === undefined ? {} : { minimum: type.minimum }),
        ...(type.maximum === undefined ? {} : { maximum: type.maximum }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    case 'duration':
      return { type: 'string', format: 'google-duration', pattern: '^-?[0-9]{1,12}(\\.[0-9]{1,9})?s$' };
    case 'fieldMask':
      return { type: 'string', format: 'field-mask' };
    case 'ref':
      return { $ref: `#/$defs/${formName(references.schema(type.schema), side)}` };
    case 'array':
      return {
        type: 'array',
        items: typeSchema(type.items, side, place, references),
        ...(type.minItems ? { minItems: type.minItems } : {}),
        ...(type.maxItems === undefined ? {} : { maxItems: type.maxItems }),
        ...(type.uniqueItems ? { uniqueItems: true } : {}),
      };
    case 'map': {
      const keys = typeSchema(type.keys, side, place, references);
      return {
        type: 'object',
        ...(Object.keys(keys).length > 1 ? { propertyNames: keys } : {}),
        additionalProperties: typeSchema(type.values, side, place, references),
        ...(type.minProperties ? { minProperties: type.minProperties } : {}),
        ...(type.maxProperties === undefined ? {} : { maxProperties: type.maxProperties }),
      };
    }
    default:
      return type satisfies never;
  }
}
