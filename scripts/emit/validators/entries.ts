import { kebabCase } from '../../model/names.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import type { References } from './context.ts';
import {
  coreExports,
  type Module,
  type ParamsForms,
  requestsExport,
  type SchemaForms,
  validatorTypes,
} from './exports.ts';
import { type Form, formName, importedName, ruleName, validatorName } from './form.ts';
import { enumsModule, reportingIndex } from './reporting.ts';
import { exportedNames } from './supported.ts';

/** The entries: lists of what the modules hold. */
export function indexFiles(
  schemas: readonly SchemaForms[],
  params: readonly ParamsForms[],
  references: References,
): GeneratedFile[] {
  const modules = [
    ...schemas,
    ...params.map(({ path, operations }) => ({ path, forms: operations.map(({ form }) => form) })),
  ];
  return [
    { path: 'index.ts', text: header + fastIndex(modules) },
    { path: 'compact.ts', text: header + compactIndex(modules, references) },
    { path: 'enums.ts', text: header + enumsModule(schemas, references) },
    { path: 'reporting.ts', text: header + reportingIndex(modules, references) },
    { path: 'zod.ts', text: header + zodIndex(modules) },
    { path: 'requests/index.ts', text: header + namespaces(params) },
    ...params.map((group) => ({
      path: `requests/${kebabCase(group.resource.name)}.ts`,
      text: header + requests(group),
    })),
  ];
}

function fastIndex(modules: readonly Module[]): string {
  const lines = modules.map(({ path, forms }) => {
    return `export { ${forms.flatMap(exportedNames).sort().join(', ')} } from './${path}';\n`;
  });
  return coreExports + requestsExport + lines.join('');
}

function compactIndex(modules: readonly Module[], references: References): string {
  const types = new Set(modules.flatMap(({ forms }) => forms.map((form) => form.typeName)));
  const imports = new Map<string, Set<string>>();
  const importRule = (form: Form, { path, schema }: Module): string => {
    const model = schema && references.schema(references.modelOf(schema.name, form.side));
    const isResponse = form.side === 'response';
    const isText = isResponse && form.kind === 'enum';
    const name = isText ? 'text' : ruleName(model ? formName(model, form.side) : form.name);
    const folder = isResponse ? 'compact' : 'schemas';
    const file = isText ? '../core/scalars.ts' : `./${model ? `${folder}/${kebabCase(model.name)}.ts` : path}`;
    imports.set(file, (imports.get(file) ?? new Set()).add(name));
    return name;
  };
  const texts = modules.flatMap((module) =>
    module.forms.map((form) => {
      const name = validatorName(form.name);
      const rule = importRule(form, module);
      const create = form.side === 'request' ? 'createCompactRequestValidator' : 'createCompactValidator';
      return [
        docComment(`Whether a value is {@link ${form.typeName}}. Never throws.`),
        `export const is${form.name} = (value: unknown): value is ${form.typeName} => conforms(${rule}, value);\n\n`,
        docComment(`Validates {@link ${form.typeName}}.`),
        `export const ${name}: Validator<${form.typeName}> = /* @__PURE__ */ ${create}('${form.typeName}', ${rule});\n\n`,
        docComment(`Makes sure that a value is {@link ${form.typeName}}.\n\n@throws {ValidationError} if it is not.`),
        `export function assert${form.name}(value: unknown): asserts value is ${form.typeName} {\n  ${name}.parse(value);\n}\n`,
      ].join('');
    }),
  );
  return [
    `import type { ${[...types].sort().join(', ')} } from '@managed-redis/types';\n`,
    `import { createCompactRequestValidator } from '../core/request-validator.ts';\n`,
    `import { conforms, createCompactValidator, type Validator } from '../core/validator.ts';\n`,
    ...[...imports].map(([file, names]) => `import { ${[...names].join(', ')} } from '${file}';\n`),
    '\n',
    coreExports,
    texts.join('\n'),
  ].join('');
}

function zodIndex(modules: readonly Module[]): string {
  const forms = modules.flatMap(({ forms }) => forms);
  const types = new Set(forms.map((form) => form.typeName));
  const imports = modules.map(({ path, forms }) => {
    const names = forms.map((form) => `${validatorName(form.name)} as ${importedName(form.name)}`);
    return `import { ${names.join(', ')} } from './${path}';\n`;
  });
  const texts = forms.map((form) => {
    const name = validatorName(form.name);
    const type = `ZodType<${form.typeName}, ${form.typeName}>`;
    return `${docComment(`{@link ${form.typeName}} as a zod schema.`)}export const ${name}: ${type} = /* @__PURE__ */ toZod(${importedName(form.name)});\n`;
  });
  return [
    `import type { ZodType } from 'zod';\n`,
    `import type { ${[...types].sort().join(', ')} } from '@managed-redis/types';\n`,
    `import { toZod } from '../zod/to-zod.ts';\n`,
    ...imports,
    `\n${validatorTypes}export { toZod } from '../zod/to-zod.ts';\n`,
    ...texts,
  ].join('');
}

/** `requests.clusters`, `requests.backups`, … */
const namespaces = (params: readonly ParamsForms[]): string =>
  params.map(({ resource }) => `export * as ${resource.name} from './${kebabCase(resource.name)}.ts';\n`).join('');

/** The validators of a resource under the names of the client's methods. */
function requests({ path, operations }: ParamsForms): string {
  const names = operations.map(({ operation, form }) => `${validatorName(form.name)} as ${operation.method}`);
  return `${validatorTypes.replaceAll('../', '../../')}export { ${names.join(', ')} } from '../${path}';\n`;
}
