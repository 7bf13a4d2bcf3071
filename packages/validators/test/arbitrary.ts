import fc from 'fast-check';
import { References } from '../../../scripts/emit/validators/context.ts';
import { type Form, formName, type ObjectForm, type Side } from '../../../scripts/emit/validators/form.ts';
import { int64Limits } from '../../../scripts/emit/validators/limits.ts';
import { referenced } from '../../../scripts/model/build-schemas.ts';
import type { Type } from '../../../scripts/model/model.ts';
import { forms, model } from './forms.ts';

const references = new References(model);
const known = new Map<string, fc.Arbitrary<unknown>>();

/**
 * Valid values of a form. Optional fields come and go; of fields that exclude each other at most one comes. `depth` is
 * how often a value may lead back to a form that it is in.
 */
export function arbitraryOf(form: Form, depth = 2): fc.Arbitrary<unknown> {
  const key = `${form.name} ${depth}`;
  let arbitrary = known.get(key);
  if (!arbitrary) {
    arbitrary = form.kind === 'enum' ? fc.constantFrom(...form.values) : objectOf(form, depth);
    known.set(key, arbitrary);
  }
  return arbitrary;
}

function objectOf(form: ObjectForm, depth: number): fc.Arbitrary<unknown> {
  const schema = model.schemas.find((one) => formName(one, form.side) === form.name);
  const leadsBack = (type: Type): boolean =>
    schema !== undefined &&
    referenced(type).some((name) => name === schema.name || references.reaches(name, schema.name));
  const wanted = form.fields.filter((field) => depth > 0 || field.required || !leadsBack(field.type));
  const fields = Object.fromEntries(
    wanted.map((field) => {
      const left = leadsBack(field.type) ? Math.max(depth - 1, 0) : depth;
      const value = typeOf(field.type, form.side, `${form.name}.${field.name}`, left);
      const wide = field.numbers ? fc.oneof(value, value.map(Number)) : value;
      return [field.name, field.nullable ? fc.option(wide, { freq: 9 }) : wide];
    }),
  );
  const required = wanted.filter((field) => field.required).map(({ name }) => name);
  const record = fc.record(fields, { requiredKeys: required });
  if (form.oneOf.length === 0) return record;
  return fc
    .tuple(record, fc.nat())
    .map(([value, choice]) => withOneOfEach(value, choice, form))
    .filter((value) => form.oneOf.every((group) => !group.required || group.fields.some((name) => name in value)));
}

function withOneOfEach(value: object, choice: number, form: ObjectForm): object {
  const dropped = form.oneOf.flatMap(({ fields }) => {
    const set = fields.filter((name) => name in value);
    return set.filter((_, index) => index !== choice % set.length);
  });
  return Object.fromEntries(Object.entries(value).filter(([name]) => !dropped.includes(name)));
}

/** The form a reference leads to. */
export function target(schema: string, side: Side): Form {
  const found = model.schemas.find(({ name }) => name === schema);
  const form = found && forms.find(({ name }) => name === formName(found, side));
  if (!form) throw new Error(`There is no ${side} form of ${schema}`);
  return form;
}

/** Valid values of a type. */
export function typeOf(type: Type, side: Side, place: string, depth?: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'string': {
      const { minLength = 0, maxLength = 200, pattern } = type;
      const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
      if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength }).filter(fits);
      return fc.string({ unit: 'grapheme-composite', minLength, maxLength }).filter(fits);
    }
    case 'int64': {
      const { minimum, maximum } = int64Limits(type, place);
      return fc
        .bigInt({
          min: minimum === undefined ? -(2n ** 63n) : BigInt(minimum),
          max:
            maximum === undefined
              ? minimum === undefined && place.includes('Params')
                ? 2n ** 53n - 1n
                : 2n ** 63n - 1n
              : BigInt(maximum),
        })
        .filter((value) => !place.includes('Params') || value > -(2n ** 53n))
        .map(String);
    }
    case 'int32':
      return fc.integer({ min: type.minimum ?? -(2 ** 31), max: type.maximum ?? 2 ** 31 - 1 });
    case 'double':
      return fc.double({ min: type.minimum ?? -1e300, max: type.maximum ?? 1e300, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return timestamp;
    case 'duration':
      return fc
        .tuple(fc.integer({ min: -315576000000, max: 315576000000 }), fc.stringMatching(/^(\.\d{1,9})?$/))
        .map(([seconds, fraction]) => `${seconds}${fraction}s`);
    case 'fieldMask':
      return fc.array(fc.stringMatching(/^[a-z]\w{0,8}(\.[a-z]\w{0,8}){0,2}$/)).map((paths) => paths.join());
    case 'ref':
      return arbitraryOf(target(type.schema, side), depth);
    case 'array': {
      const limits = { minLength: type.minItems ?? 0, maxLength: Math.min(type.maxItems ?? 3, 3) };
      const item = typeOf(type.items, side, place, depth);
      return type.uniqueItems ? fc.uniqueArray(item, limits) : fc.array(item, limits);
    }
    case 'map':
      return fc.dictionary(
        typeOf(type.keys, side, place) as fc.Arbitrary<string>,
        typeOf(type.values, side, place, depth),
        {
          minKeys: type.minProperties ?? 0,
          maxKeys: Math.min(type.maxProperties ?? 4, 4),
        },
      );
    default:
      return type satisfies never;
  }
}

const timestamp = fc
  .tuple(
    fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
    fc.stringMatching(/^(\.\d{1,9})?$/),
    fc.constantFrom('Z', '+00:00', '-00:00', '+05:30', '-11:00', '+14:00'),
  )
  .map(([date, fraction, offset]) => date.toISOString().slice(0, 19) + fraction + offset);
