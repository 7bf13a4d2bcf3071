export type { ParseOptions } from '../core/issue.ts';
export type { Validator } from '../core/validator.ts';
export { toZod } from './to-zod.ts';
