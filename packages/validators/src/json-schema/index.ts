export type { JsonSchema } from './describe.ts';
export {
  type JsonSchemaOptions,
  type JsonSchemaTarget,
  type JsonSchemaValidator,
  toJsonSchema,
  withJsonSchema,
} from './standard-json-schema.ts';
