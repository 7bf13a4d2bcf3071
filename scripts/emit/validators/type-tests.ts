import type { ModelIndex } from '../../model/model-index.ts';
import { memberName, schemaTypeName } from '../../model/names.ts';
import { type GeneratedFile, header } from '../generated-file.ts';
import { project } from '../project.ts';
import { isSent, typeText } from '../type-text.ts';
import type { Field, Form } from './form.ts';

/**
 * Type tests: what each validator checks, written as a type from the same form, is the type that it promises. One file per
 * initial letter.
 */
export function typeTests(forms: readonly Form[], index: ModelIndex): GeneratedFile[] {
  const letterOf = (form: Form): string => form.name.charAt(0).toLowerCase();
  return [...new Set(forms.map(letterOf))].sort().map((letter) => ({
    path: `type-tests/${letter}.test-d.ts`,
    text:
      header +
      letterTests(
        forms.filter((form) => letterOf(form) === letter),
        index,
      ),
  }));
}

function letterTests(forms: readonly Form[], index: ModelIndex): string {
  const tests = forms.map((form) => {
    // The input of an operation is an intersection: the body, and the parameters.
    const type = form.schema === undefined ? `Flat<types.${form.typeName}>` : `types.${form.typeName}`;
    return `true satisfies Equal<${shapeText(form, index)}, ${type}>;\n`;
  });
  const flat = '/** An intersection as one object type. */\ntype Flat<T> = { [Key in keyof T]: T[Key] };\n\n';
  return [
    `import type * as types from '${project.packages.types}';\n\n`,
    '/** Whether two types are the same, optional and nullable members included. */\n',
    'type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n\n',
    ...(tests.some((test) => test.includes('Flat<')) ? [flat] : []),
    ...new Set(tests),
  ].join('');
}

/** What the validator of a form lets through. */
function shapeText(form: Form, index: ModelIndex): string {
  if (form.kind === 'enum') {
    const values = form.values.map((value) => JSON.stringify(value));
    return [...values, ...(form.side === 'response' ? ['(string & {})'] : [])].join(' | ');
  }
  // How openapi-typescript writes an object without fields.
  if (form.fields.length === 0) return 'Record<string, never>';
  const sent = form.schema === undefined || isSent(index.schema(form.schema), form.side);
  const fields = form.fields.map((field) => {
    const type = fieldText(field, form.side, index);
    if (field.required) return `${memberName(field.name)}: ${type}`;
    return `${memberName(field.name)}?: ${type}${sent ? ' | undefined' : ''}`;
  });
  return `{${fields.join('; ')}}${form.open ? ' & { [key: string]: unknown }' : ''}`;
}

function fieldText(field: Field, side: Form['side'], index: ModelIndex): string {
  const text = typeText(field.type, (schema) => `types.${schemaTypeName(index.schema(schema), side)}`);
  return `${text}${field.numbers ? ' | number' : ''}${field.nullable ? ' | null' : ''}`;
}
