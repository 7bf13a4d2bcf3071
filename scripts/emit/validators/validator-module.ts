import { docComment, type GeneratedFile, quote } from '../generated-file.ts';
import { checkName, type Form, guardName, ruleName, validatorName } from './form.ts';
import { ModuleWriter } from './module-writer.ts';
import { predicateText } from './predicate.ts';
import type { References } from './references.ts';
import { ruleText, ruleTypeName } from './rule.ts';

/** A module with the rules, predicates and validators of some forms. */
export function validatorModule(path: string, forms: readonly Form[], references: References): GeneratedFile {
  const writer = new ModuleWriter(references, path);
  const texts = forms.map((form) =>
    form.side === 'response' && form.schema !== undefined
      ? responseText(form, form.schema, writer)
      : requestText(form, writer),
  );
  return writer.file(texts.join('\n'));
}

function requestText(form: Form, writer: ModuleWriter): string {
  const rule = form.schema === undefined ? ruleName(form.name) : writer.rule(form.schema, form.side);
  const create = `core.createRequestValidator(${quote(form.typeName)}, ${rule})`;
  const own = hasOwnRule(form, writer) ? [ruleDeclaration(form, writer)] : [];
  return [...own, exportsText(form, `core.conforms(${rule}, value)`, create, writer)].join('\n');
}

function responseText(form: Form, schema: string, writer: ModuleWriter): string {
  const rule = writer.rule(schema, form.side);
  const check = form.kind === 'enum' ? 'core.isString' : writer.check(schema, form.side);
  const passes = form.kind === 'enum' ? `${check}(value)` : `core.passes(${check}, value)`;
  const create = `core.createResponseValidator(${quote(form.typeName)}, ${rule}, ${check})`;
  const own = hasOwnRule(form, writer)
    ? [ruleDeclaration(form, writer), ...(form.kind === 'enum' ? [] : [checkDeclaration(form, writer)])]
    : [];
  return [...own, exportsText(form, passes, create, writer)].join('\n');
}

/** Whether no other schema asks for the same. */
const hasOwnRule = ({ schema, side }: Form, writer: ModuleWriter): boolean =>
  schema === undefined || writer.references.twinOf(schema, side) === schema;

function ruleDeclaration(form: Form, writer: ModuleWriter): string {
  return `export const ${ruleName(form.name)}: core.${ruleTypeName(form)} = ${ruleText(form, writer)};\n`;
}

function checkDeclaration(form: Form & { kind: 'object' }, writer: ModuleWriter): string {
  const isDeep = form.schema !== undefined && writer.references.isDeep(form.schema);
  const parameters = `value: unknown${isDeep ? ', depth = 0' : ''}`;
  return `export function ${checkName(form.name)}(${parameters}): boolean {\n${predicateText(form, writer)}\n}\n`;
}

/** What users see of a form: the predicate and the validator. */
function exportsText(form: Form, predicate: string, create: string, writer: ModuleWriter): string {
  const type = writer.type(form.typeName);
  const what = `{@link ${type}} in a ${form.side}`;
  return [
    docComment(`Whether a value is a valid ${what}. Never throws.`),
    `export const ${guardName(form.name)} = (value: unknown): value is ${type} => ${predicate};\n\n`,
    docComment([`Validates ${what}.`, form.description].join(' ').trim()),
    `export const ${validatorName(form.name)}: core.Validator<${type}> = /* @__PURE__ */ ${create};\n`,
  ].join('');
}
