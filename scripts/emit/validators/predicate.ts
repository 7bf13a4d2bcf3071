import type { Field, ObjectForm } from './form.ts';
import type { ModuleWriter } from './module-writer.ts';
import { type Test, testText, typeTest } from './predicate-of-type.ts';

/** The body of the predicate of a response: one expression, straight through all fields. References are calls. */
export function predicateText(form: ObjectForm, writer: ModuleWriter): string {
  const tests = [
    'core.isPlain(value)',
    ...form.fields.map((field) => fieldTest(field, form, writer)),
    ...form.oneOf.map(({ fields }) => groupTest(fields)),
  ];
  return `return ${tests.join(' && ')};`;
}

function fieldTest(field: Field, form: ObjectForm, writer: ModuleWriter): string {
  const value = access(field.name);
  const test = typeTest(field.type, { form, writer, place: `${form.name}.${field.name}`, depth: 1 });
  if (field.required) return testText(test, value);
  if (test.guard !== undefined) return `(${value} === undefined || (${testText(test, value)}))`;
  return optionalText(test, value);
}

/** The functions of `core/` that test an optional field faster than `isOptional` with a function. */
const optionalTests: Readonly<Record<string, string>> = {
  'core.isBoolean': 'core.isOptionalBoolean',
  'core.isInt64': 'core.isOptionalInt64',
  'core.isString': 'core.isOptionalString',
};

function optionalText({ name, parameters }: Test, value: string): string {
  const own = optionalTests[name];
  return own
    ? `${own}(${[value, ...parameters].join(', ')})`
    : `core.isOptional(${[value, name, ...parameters].join(', ')})`;
}

/** At most one field of a group is set. */
const groupTest = (fields: readonly string[]): string =>
  `${fields.map((field) => `Number(${access(field)} !== undefined)`).join(' + ')} <= 1`;

const access = (name: string): string =>
  /^[a-z_$][\w$]*$/i.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`;
