import { memberName, upperFirst } from '../../model/names.ts';
import { quote } from '../generated-file.ts';
import { checkName, type EnumForm, type Field, type Form, type ObjectForm } from './form.ts';
import type { ModuleWriter } from './module-writer.ts';
import { ruleLiteral, typeRule } from './rule-of-type.ts';

/** The rule of a form, as a literal: what a value must be, as data. */
export const ruleText = (form: Form, writer: ModuleWriter): string =>
  form.kind === 'enum' ? enumRule(form) : objectRule(form, writer);

const enumRule = (form: EnumForm): string => ruleLiteral(enumKind(form), { values: namesText(form.values) });

function objectRule(form: ObjectForm, writer: ModuleWriter): string {
  const fields = [
    ...form.fields.map((field) => [field.name, fieldRule(field, form, writer)] as const),
    ...form.readOnly.map((name) => [name, ruleLiteral('readOnly')] as const),
  ];
  const required = form.fields.filter((field) => field.required).map(({ name }) => name);
  const groups = form.oneOf.map((group) =>
    ruleLiteral('oneOf', { fields: namesText(group.fields), isRequired: group.required }),
  );
  const defaults = form.fields.flatMap((field) =>
    field.default === undefined ? [] : [`${memberName(field.name)}: ${JSON.stringify(field.default)}`],
  );
  return ruleLiteral(objectKind(form), {
    fields: `{ ${fields.map(([name, rule]) => `${memberName(name)}: ${rule}`).join(', ')} }`,
    required: required.length > 0 ? namesText(required) : undefined,
    groups: groups.length > 0 ? `[${groups.join(', ')}]` : undefined,
    defaults: defaults.length > 0 ? `{ ${defaults.join(', ')} }` : undefined,
    test: objectKind(form) === 'object' ? checkName(form.name) : undefined,
  });
}

const enumKind = (form: EnumForm): string => (form.side === 'request' ? 'closedEnum' : 'openEnum');

/** What a form does with fields that the schema does not have. */
function objectKind(form: ObjectForm): string {
  if (form.open) return 'openObject';
  return form.side === 'request' ? 'closedObject' : 'object';
}

/** Name of the type of a rule. */
export const ruleTypeName = (form: Form): string =>
  `${upperFirst(form.kind === 'enum' ? enumKind(form) : objectKind(form))}Rule`;

function fieldRule(field: Field, form: ObjectForm, writer: ModuleWriter): string {
  const place = `${form.name}.${field.name}`;
  const rule = typeRule(field.type, { form, writer, place, numbers: field.numbers });
  const hidden = field.secret ? ruleLiteral('secret', { of: rule }) : rule;
  return field.nullable ? ruleLiteral('nullable', { of: hidden }) : hidden;
}

const namesText = (names: readonly string[]): string => `[${names.map(quote).join(', ')}]`;
