import type { Schema, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { isIdentifier } from '../../model/names.ts';
import { checkName, type Form, guardName, type ObjectForm, ruleName, validatorName } from './form.ts';
import { schemaPath } from './module-writer.ts';
import { patternText } from './pattern.ts';

/** Names that generated modules import or have of their own. */
const ownNames = ['core', 'isValidationError', 'pattern', 'requests', 'ValidationError'];

const schemaPointer = (name: string): string => `/components/schemas/${name}`;

type Claim = readonly [name: string, owner: string];

/** All names and paths that are taken because of some forms, each with its owner, for `assertUnique`. */
export const claimedNames = (forms: readonly Form[], schemas: readonly Schema[]): Claim[] => [
  ...ownNames.map((name): Claim => [name, 'every generated module']),
  ...forms.flatMap(claimsOf),
  // Names that differ only in case or underscores lead to the same path.
  ...schemas.map(({ name }): Claim => [schemaPath(name), schemaPointer(name)]),
];

function claimsOf({ name, typeName, schema }: Form): Claim[] {
  const owner = schema === undefined ? `the input ${name}` : schemaPointer(schema);
  const names = [validatorName(name), guardName(name), checkName(name), ruleName(name)];
  return [...names.map((own): Claim => [own, owner]), [typeName, `the type ${typeName}`]];
}

/** Stops the run at what would make a validator that answers wrongly. */
export function assertSupported(form: Form, index: ModelIndex): void {
  if (!isIdentifier(form.name)) throw new Error(`${form.name} is not a valid type name; rename the schema`);
  if (form.kind === 'enum') return;
  for (const name of [...form.fields.map((field) => field.name), ...form.readOnly]) {
    if (name in {}) throw new Error(`${form.name}.${name}: every object inherits a property with that name`);
  }
  for (const { name, type } of form.fields) assertType(type, `${form.name}.${name}`, index);
  for (const { fields } of form.oneOf) assertGroup(form, fields);
}

function assertType(type: Type, place: string, index: ModelIndex): void {
  if (type.kind === 'array') {
    assertType(type.items, place, index);
    if (type.uniqueItems && !isScalar(type.items, index)) {
      throw new Error(`${place}: uniqueItems is supported only for lists of scalars`);
    }
  }
  if (type.kind === 'map') for (const part of [type.keys, type.values]) assertType(part, place, index);
  if (type.kind === 'string') assertText(type, place);
}

/** A text has a pattern that compiles. */
function assertText(type: Type & { kind: 'string' }, place: string): void {
  try {
    patternText(type.pattern ?? '');
  } catch (cause) {
    throw new Error(`${place}: ${(cause as Error).message}`, { cause });
  }
}

const isScalar = (type: Type, index: ModelIndex): boolean =>
  type.kind === 'ref' ? index.enumOf(type) !== undefined : type.kind !== 'array' && type.kind !== 'map';

function assertGroup(form: ObjectForm, names: readonly string[]): void {
  if (names.length === 0) throw new Error(`${form.name}: a group without fields`);
  // A response lacks the fields that are only sent.
  const known = new Set([...form.fields.map(({ name }) => name), ...form.readOnly]);
  const unknown = form.side === 'request' && names.find((name) => !known.has(name));
  if (unknown) throw new Error(`${form.name}: a group names "${unknown}", which is not a field`);
}
