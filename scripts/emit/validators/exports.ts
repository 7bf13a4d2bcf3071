import type { Operation, Resource, Schema } from '../../model/model.ts';
import type { Form } from './form.ts';

/** A schema with the module that its forms stand in. */
export interface SchemaForms {
  readonly schema: Schema;
  readonly path: string;
  readonly forms: readonly Form[];
}

/** The operations of a resource with the module of their input. */
export interface ParamsForms {
  readonly resource: Resource;
  readonly path: string;
  readonly operations: readonly { readonly operation: Operation; readonly form: Form }[];
}

/** A module with validators. */
export type Module = Pick<SchemaForms, 'path' | 'forms'> & { readonly schema?: Schema };

/** What each entry exports beside the validators. */
export const coreExports = `export type {
  Issue,
  IssueCode,
  Location,
  ParseOptions,
  ReportingOptions,
  SafeParseResult,
  Unknown,
} from '../core/issue.ts';
export { isValidationError, ValidationError } from '../core/validation-error.ts';
export type { Validator } from '../core/validator.ts';
export type { ReportingValidator } from '../reporting/reporting-validator.ts';
`;

/** What declarations name that are made of a validator, for a module in the folder of the entries. */
export const validatorTypes = `export type { ParseOptions } from '../core/issue.ts';
export type { Validator } from '../core/validator.ts';
`;

export const requestsExport = `export * as requests from './requests/index.ts';\n`;
