import type { Model, Operation, Schema } from '../../model/model.ts';
import { assertUnique, kebabCase } from '../../model/names.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { coreNames, ModuleWriter, References } from './context.ts';
import { indexFiles } from './entries.ts';
import { checkName, type Form, paramsForm, ruleName, type Side, schemaForm, sidesOf, validatorName } from './form.ts';
import { predicateText } from './predicate.ts';
import { ruleText } from './rule.ts';
import { assertSupported, claimedNames, claimedPaths, schemaPath } from './supported.ts';
import { typeTests } from './type-tests.ts';

/** Validators of all schemas, one module each, and of the input of all operations, one module per resource. */
export function emitValidators(model: Model): GeneratedFile[] {
  const references = new References(model);
  const schemaForms = model.schemas.map((schema) => ({
    schema,
    path: schemaPath(schema),
    forms: sidesOf(schema).map((side) => schemaForm(schema, side)),
  }));
  const paramsForms = model.resources.map((resource) => ({
    resource,
    path: `params/${kebabCase(resource.name)}.ts`,
    operations: model.operations
      .filter((operation) => operation.resource === resource.name)
      .map((operation) => ({ operation, form: paramsForm(operation, model) })),
  }));
  const forms = [
    ...schemaForms.flatMap(({ forms }) => forms),
    ...paramsForms.flatMap(({ operations }) => operations.map(({ form }) => form)),
  ];
  assertUnique([
    ...coreNames.map((name) => [name, `core/${name}`] as const),
    ...claimedNames(forms),
    ...claimedPaths(model.schemas),
  ]);
  for (const form of forms) assertSupported(form, references);
  return [
    ...schemaForms.map(({ schema, path, forms }) => ({ path, text: schemaModule(schema, forms, references) })),
    ...schemaForms.flatMap(({ schema, forms }) => compactModules(schema, forms, references)),
    ...paramsForms.map(({ path, operations }) => ({ path, text: paramsModule(operations, references) })),
    ...indexFiles(schemaForms, paramsForms, references),
    ...typeTests(forms, references),
  ];
}

function schemaModule(schema: Schema, forms: readonly Form[], references: References): string {
  const writer = new ModuleWriter(references, 'schemas', schema.name);
  const isDeep = references.isDeep(schema.name);
  const parts = forms.map((form) => formText(form, schema.name, isDeep, writer));
  return header + writer.header() + parts.join('\n');
}

/** The rule of the response form of a schema in `compact/`, unless another has the same. An enum is mere text there. */
function compactModules(schema: Schema, forms: readonly Form[], references: References): GeneratedFile[] {
  const form = forms.find(({ side }) => side === 'response');
  if (form?.kind !== 'object' || references.modelOf(schema.name, 'response') !== schema.name) return [];
  const writer = new ModuleWriter(references, 'compact', schema.name);
  const rule = ruleDeclaration(form, schema.name, writer);
  return [{ path: `compact/${kebabCase(schema.name)}.ts`, text: header + writer.header() + rule }];
}

function paramsModule(operations: readonly { operation: Operation; form: Form }[], references: References): string {
  const writer = new ModuleWriter(references, 'params');
  const parts = operations.map(({ operation, form }) =>
    formText(form, undefined, operation.body ? references.isDeep(operation.body.schema) : false, writer),
  );
  return header + writer.header() + parts.join('\n');
}

const sideNote: Readonly<Record<Side, string>> = {
  request: 'as sent in requests: nothing unknown may be in it',
  response: 'as found in responses: fields and enum values that this version does not know pass',
};

function ruleDeclaration(form: Form, owner: string | undefined, writer: ModuleWriter): string {
  const enumType = form.side === 'request' ? 'EnumRule' : 'Rule';
  const type = writer.core(form.kind === 'enum' ? enumType : form.open ? 'OpenRule' : 'ObjectRule');
  return `export const ${ruleName(form.name)}: ${type} = ${ruleText(form, owner, writer)};\n\n`;
}

/** Rule and predicate of a form, unless another has the same, and its three exports. `owner` is the schema of the form. */
function formText(form: Form, owner: string | undefined, isDeep: boolean, writer: ModuleWriter): string {
  const isOwn = owner === undefined || writer.references.modelOf(owner, form.side) === owner;
  const rule = isOwn ? ruleName(form.name) : writer.rule(owner, form.side);
  const check = isOwn ? checkName(form.name) : writer.check(owner, form.side);
  const type = writer.type(form.typeName);
  const name = validatorName(form.name);
  const parameters =
    form.kind === 'enum' ? 'value: unknown' : `value: ${writer.core('Fields')}${isDeep ? ', depth = 0' : ''}`;
  const validator = writer.core('Validator');
  return [
    ...(isOwn
      ? [
          ruleDeclaration(form, owner, writer),
          `export function ${check}(${parameters}): boolean {\n${predicateText(form, owner, writer)}\n}\n\n`,
        ]
      : []),
    docComment(`Whether a value is {@link ${type}} ${sideNote[form.side]}. Never throws.`),
    `export function is${form.name}(value: unknown): value is ${type} {\n`,
    `  return ${writer.core('passes')}(${check}, value);\n}\n\n`,
    docComment(`Validates {@link ${type}} ${sideNote[form.side]}.\n\n${form.description}`),
    `export const ${name}: ${validator}<${type}> = /* @__PURE__ */ ${writer.core(form.side === 'request' ? 'createRequestValidator' : 'createFastValidator')}('${form.typeName}', ${rule}, ${check});\n\n`,
    docComment(
      `Makes sure that a value is {@link ${type}} ${sideNote[form.side]}.\n\n@throws {ValidationError} with all issues if it is not.`,
    ),
    `export function assert${form.name}(value: unknown): asserts value is ${type} {\n  ${name}.parse(value);\n}\n`,
  ].join('');
}
