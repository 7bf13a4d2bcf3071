import { docComment } from '../generated-file.ts';
import type { References } from './context.ts';
import { coreExports, type Module, requestsExport, type SchemaForms } from './exports.ts';
import { type EnumForm, type Form, importedName, ruleName, validatorName } from './form.ts';
import { namesText } from './rule.ts';
import { exportedNames } from './supported.ts';

/** The main entry once more, with validators of responses that tell what is unknown. */
export function reportingIndex(modules: readonly Module[], references: References): string {
  const responses = modules.flatMap(({ path, forms, schema }) =>
    forms.flatMap((form) => (schema && form.side === 'response' ? [{ path, form, schema }] : [])),
  );
  const types = new Set(responses.map(({ form }) => form.typeName));
  const enums = responses.filter(({ form, schema }) => isOwnEnum(form, schema.name, references));
  const imports = responses.map(
    ({ path, form: { name } }) => `import { ${validatorName(name)} as ${importedName(name)} } from './${path}';\n`,
  );
  const others = modules.map(({ path, forms }) => {
    const names = forms.flatMap((form) => exportedNames(form).slice(form.side === 'response' ? 1 : 0));
    return `export { ${names.sort().join(', ')} } from './${path}';\n`;
  });
  const texts = responses.map(({ form, schema }) => {
    const validator = validatorName(form.name);
    const reached = new Set(
      responses
        .filter(({ schema: other }) => other === schema || references.reaches(schema.name, other.name))
        .map(({ schema: other }) => references.modelOf(other.name, 'response')),
    );
    const own = enums.filter((other) => reached.has(other.schema.name));
    const list = own.map(({ form: { name } }) => `enums.${validatorName(name)}`).join(', ');
    return [
      docComment(`Validates {@link ${form.typeName}}, and tells what is unknown in it.`),
      `export const ${validator}: ReportingValidator<${form.typeName}> = /* @__PURE__ */ createReportingValidator(${importedName(form.name)}, [${list}]);\n`,
    ].join('');
  });
  return [
    `import type { ${[...types].sort().join(', ')} } from '@managed-redis/types';\n`,
    `import { createReportingValidator, type ReportingValidator } from '../reporting/reporting-validator.ts';\n`,
    `import * as enums from './enums.ts';\n`,
    ...imports,
    '\n',
    coreExports,
    requestsExport,
    ...others,
    '\n',
    texts.join('\n'),
  ].join('');
}

/** The values of each enum of responses. They stand here and not in the rules, since most never ask. */
export function enumsModule(schemas: readonly SchemaForms[], references: References): string {
  const enums = schemas.flatMap(({ schema, path, forms }) =>
    forms.flatMap((form) => (isOwnEnum(form, schema.name, references) ? [{ path, form }] : [])),
  );
  return [
    `import type { EnumNames } from '../reporting/find-unknown.ts';\n`,
    ...enums.map(({ path, form }) => `import { ${ruleName(form.name)} } from './${path}';\n`),
    '\n',
    ...enums.map(
      ({ form }) =>
        `export const ${validatorName(form.name)}: EnumNames = [${ruleName(form.name)}, ${namesText(form)}];\n`,
    ),
  ].join('');
}

/** Whether it is the enum of a response that has a rule of its own. */
const isOwnEnum = (form: Form, schema: string, references: References): form is EnumForm =>
  form.kind === 'enum' && form.side === 'response' && references.modelOf(schema, form.side) === schema;
