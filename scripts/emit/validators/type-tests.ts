import { schemaTypeName } from '../../model/names.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { header } from '../generated-file.ts';
import { typeText } from '../type-text.ts';
import type { References } from './context.ts';
import { type Field, type Form, validatorName } from './form.ts';

/**
 * Type tests: what each predicate checks, written as a type from the same form, is the type that it promises. One file per
 * initial letter.
 */
export function typeTests(forms: readonly Form[], references: References): GeneratedFile[] {
  const letterOf = (form: Form): string => form.name.charAt(0).toLowerCase();
  return [...new Set(forms.map(letterOf))].sort().map((letter) => ({
    path: `type-tests/${letter}.test-d.ts`,
    text:
      header +
      letterTests(
        forms.filter((form) => letterOf(form) === letter),
        references,
      ),
  }));
}

function letterTests(forms: readonly Form[], references: References): string {
  const names = forms.map((form) => validatorName(form.name)).sort();
  const texts = forms.map((form) => {
    const type = `types.${form.typeName}`;
    return [
      `true satisfies Equal<${shapeText(form, references)}, ${type}>;\n`,
      `true satisfies Equal<ReturnType<typeof ${validatorName(form.name)}.parse>, ${type}>;\n`,
    ].join('');
  });
  return [
    `import type * as types from '@managed-redis/types';\n`,
    `import type { ${names.join(', ')} } from '../index.ts';\n\n`,
    '/** Whether two types are the same, optional and nullable members included. */\n',
    'type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n\n',
    texts.join('\n'),
  ].join('');
}

/** What the predicate of a form lets through. */
function shapeText(form: Form, references: References): string {
  if (form.kind === 'enum') {
    const values = form.values.map((value) => JSON.stringify(value));
    return [...values, ...(form.side === 'response' ? ['(string & {})'] : [])].join(' | ');
  }
  // How openapi-typescript writes an object without fields.
  if (form.fields.length === 0) return 'Record<string, never>';
  const fields = form.fields.map((field) => {
    const optional = field.required ? '' : '?';
    return `${JSON.stringify(field.name)}${optional}: ${fieldText(field, form.side, references)}`;
  });
  return `{${fields.join('; ')}}${form.open ? ' & { [key: string]: unknown }' : ''}`;
}

function fieldText(field: Field, side: Form['side'], references: References): string {
  const name = (schema: string): string => `types.${schemaTypeName(references.schema(schema), side)}`;
  const text = typeText(field.type, name);
  return `${text}${field.numbers ? ' | number' : ''}${field.nullable ? ' | null' : ''}`;
}
