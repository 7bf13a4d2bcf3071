// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export type { ParseOptions } from '../../core/issue.ts';
export type { Validator } from '../../core/validator.ts';
export { createIamTokenParams as create } from '../params/iam-tokens.ts';
