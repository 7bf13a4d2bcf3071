import { referenced } from '../../model/build-schemas.ts';
import type { Schema, Type } from '../../model/model.ts';
import { isIdentifier, kebabCase } from '../../model/names.ts';
import type { References } from './context.ts';
import { checkName, type Form, importedName, type ObjectForm, ruleName, validatorName } from './form.ts';
import { patternText } from './limits.ts';

/** `cluster`, `isCluster`, `assertCluster`. */
export const exportedNames = (form: Form): string[] => [
  validatorName(form.name),
  `is${form.name}`,
  `assert${form.name}`,
];

/** All names that generated modules have because of some forms, each with its owner, for `assertUnique`. */
export const claimedNames = (forms: readonly Form[]): (readonly [name: string, owner: string])[] =>
  forms.flatMap((form) => [
    ...[...exportedNames(form), checkName(form.name), ruleName(form.name), importedName(form.name)].map(
      (name) => [name, `${form.side} ${form.name}`] as const,
    ),
    [form.typeName, `the type ${form.typeName}`] as const,
  ]);

/** The module of a schema. */
export const schemaPath = ({ name }: Schema): string => `schemas/${kebabCase(name)}.ts`;

/** The modules of schemas, for `assertUnique`: names that differ in case or underscores only have the same. */
export const claimedPaths = (schemas: readonly Schema[]): (readonly [path: string, owner: string])[] =>
  schemas.map((schema) => [schemaPath(schema), `schema ${schema.name}`] as const);

/** Stops the run at what would make a validator that answers wrongly. */
export function assertSupported(form: Form, references: References): void {
  if (!isIdentifier(form.name)) throw new Error(`${form.name} is no name of a type; rename the schema`);
  if (form.kind === 'enum') {
    const odd = form.values.find((value) => /\s/.test(value) || value === '');
    if (odd !== undefined) throw new Error(`${form.name}: the value "${odd}" is empty or holds a space`);
    return;
  }
  for (const name of [...form.fields.map((field) => field.name), ...form.readOnly]) {
    if (name in {}) throw new Error(`${form.name}.${name}: every object inherits something of that name`);
    // The required fields are the first ones of a rule.
    if (/^\d+$/.test(name)) throw new Error(`${form.name}.${name}: fields named by numbers do not keep their order`);
  }
  if (form.open && form.readOnly.length > 0) {
    throw new Error(`${form.name}: an open object with a field that only the service sets`);
  }
  for (const { name, type, secret } of form.fields) {
    assertText(type, `${form.name}.${name}`);
    if (secret && referenced(type).some((schema) => references.isDeep(schema))) {
      throw new Error(`${form.name}.${name}: a secret that contains itself`);
    }
  }
  for (const { fields } of form.oneOf) assertGroup(form, fields);
}

/** Whatever text is in a type must be of no format that nobody checks, and have patterns that are some. */
function assertText(type: Type, place: string): void {
  if (type.kind === 'array') assertText(type.items, place);
  if (type.kind === 'map') for (const part of [type.keys, type.values]) assertText(part, place);
  if (type.kind !== 'string') return;
  if (type.format !== undefined) throw new Error(`${place}: the format "${type.format}" is not supported`);
  try {
    patternText(type.pattern ?? '');
  } catch (cause) {
    throw new Error(`${place}: ${(cause as Error).message}`, { cause });
  }
}

function assertGroup(form: ObjectForm, names: readonly string[]): void {
  if (names.length === 0) throw new Error(`${form.name}: a group without fields`);
  // A response lacks the fields that are only sent.
  const known = new Set([...form.fields.map(({ name }) => name), ...form.readOnly]);
  const unknown = form.side === 'request' && names.find((name) => !known.has(name));
  if (unknown) throw new Error(`${form.name}: "${unknown}" in a group is no field`);
  const odd = names.find((name) => name.includes(', '));
  if (odd !== undefined) throw new Error(`${form.name}: the name "${odd}" in a group holds a comma`);
}
