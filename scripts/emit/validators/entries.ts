import { kebabCase } from '../../model/names.ts';
import { type GeneratedFile, header } from '../generated-file.ts';
import { type Form, guardName, validatorName } from './form.ts';

/** A module and the forms whose validators it holds. */
export interface Module {
  readonly path: string;
  readonly forms: readonly Form[];
}

/** The operations of a resource, and the module with the validators of their input. */
export interface ResourceModule extends Module {
  readonly resource: string;
  /** Names of the methods, in the order of the forms. */
  readonly methods: readonly string[];
}

// Namespaces are imported, then exported: React Native's Babel preset cannot translate `export * as`.
const requestsNamespace = `import * as requests from './requests/index.ts';

export { requests };
`;

const mainExports = `export type {
  Issue,
  IssueCode,
  IssueLimits,
  Location,
  ParseOptions,
  SafeParseResult,
  Unknown,
} from '../core/issue.ts';
export { isValidationError, ValidationError } from '../core/validation-error.ts';
export type { Validator } from '../core/validator.ts';
`;

/** What declarations name that are made of a validator. */
const validatorTypes = `export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
`;

/** The entries: lists of what the modules hold. */
export function entries(schemas: readonly Module[], resources: readonly ResourceModule[]): GeneratedFile[] {
  return [
    {
      path: 'index.ts',
      text: header + requestsNamespace + mainExports + [...schemas, ...resources].map(exportLine).join(''),
    },
    { path: 'requests/index.ts', text: header + namespaces(resources) },
    ...resources.map((resource) => ({ path: requestsPath(resource), text: header + requestsEntry(resource) })),
  ];
}

function exportLine({ path, forms }: Module): string {
  const names = forms.flatMap(({ name }) => [validatorName(name), guardName(name)]);
  return `export { ${names.sort().join(', ')} } from './${path}';\n`;
}

const requestsPath = ({ resource }: ResourceModule): string => `requests/${kebabCase(resource)}.ts`;

function namespaces(resources: readonly ResourceModule[]): string {
  const imports = resources.map(({ resource }) => `import * as ${resource} from './${kebabCase(resource)}.ts';\n`);
  return `${imports.join('')}\nexport { ${resources.map(({ resource }) => resource).join(', ')} };\n`;
}

/** The validators of a resource under the names of the client's methods. */
function requestsEntry({ path, forms, methods }: ResourceModule): string {
  const names = forms.map((form, position) => `${validatorName(form.name)} as ${methods[position]}`);
  return `${validatorTypes}export { ${names.join(', ')} } from '../${path}';\n`;
}
