import type { Validator } from '../core/validator.ts';
import { describe, type JsonSchema } from './describe.ts';

/** Dialects of JSON Schema. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0';

/** Options of the JSON Schema companion, as Standard JSON Schema defines them. */
export interface JsonSchemaOptions {
  readonly target: JsonSchemaTarget | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** A validator that is a Standard JSON Schema too (https://standardschema.dev/json-schema). */
export interface JsonSchemaValidator<T> extends Validator<T> {
  readonly '~standard': Validator<T>['~standard'] & {
    readonly jsonSchema: {
      /** Values are not converted, so input and output are the same. */
      readonly input: (options: JsonSchemaOptions) => JsonSchema;
      readonly output: (options: JsonSchemaOptions) => JsonSchema;
    };
  };
}

/**
 * The JSON Schema of a validator. JSON Schema cannot limit integers in strings, so their range is in `x-range`.
 *
 * @throws {TypeError} for an unknown target, and for a schema that refers to itself in `openapi-3.0`.
 * @example
 * ```ts
 * import { createClusterRequest } from '@managed-redis/validators';
 * import { toJsonSchema } from '@managed-redis/validators/json-schema';
 *
 * const schema = toJsonSchema(createClusterRequest, { target: 'draft-2020-12' });
 * ```
 */
export function toJsonSchema(validator: Validator<unknown>, { target }: JsonSchemaOptions): JsonSchema {
  switch (target) {
    case 'draft-2020-12':
      return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...describe(validator.rule, '$defs') };
    case 'draft-07':
      return { $schema: 'http://json-schema.org/draft-07/schema#', ...describe(validator.rule, 'definitions') };
    case 'openapi-3.0':
      return toOpenApi(describe(validator.rule, 'inline')) as JsonSchema;
    default:
      throw new TypeError(`Unknown JSON Schema target "${target}". Use draft-2020-12, draft-07 or openapi-3.0.`);
  }
}

/**
 * The same validator with the JSON Schema companion in its `~standard` property, for tools that take a Standard JSON Schema.
 *
 * @example
 * ```ts
 * const tool = { inputSchema: withJsonSchema(createClusterRequest) };
 * ```
 */
export function withJsonSchema<T>(validator: Validator<T>): JsonSchemaValidator<T> {
  const convert = (options: JsonSchemaOptions): JsonSchema => toJsonSchema(validator, options);
  return { ...validator, '~standard': { ...validator['~standard'], jsonSchema: { input: convert, output: convert } } };
}

/** OpenAPI 3.0 has `nullable` in place of the type `null`, one `example`, and no rules for names. */
function toOpenApi(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toOpenApi);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { examples, propertyNames, anyOf, properties, ...rest } = schema as JsonSchema;
  const [only, empty] = Array.isArray(anyOf) ? anyOf : [];
  if (empty?.type === 'null') return { ...(toOpenApi(only) as JsonSchema), nullable: true };
  return {
    ...eachToOpenApi(anyOf === undefined ? rest : { ...rest, anyOf }),
    // Not keywords, though a field may be named like one.
    ...(properties === undefined ? {} : { properties: eachToOpenApi(properties as JsonSchema) }),
  };
}

const eachToOpenApi = (schemas: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schemas).map(([key, value]) => [key, toOpenApi(value)]));
