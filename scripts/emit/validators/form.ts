import type { ObjectSchema, OneOf, Operation, Parameter, Property, Schema, Side, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { isReserved, lowerFirst, paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { isOnSide } from '../../model/sides.ts';

/** A schema in one direction, or the input of an operation: what one validator is made for. */
export type Form = ObjectForm | EnumForm;

interface FormBase {
  /** `Cluster`, `RedisConfigInput`, `CreateClusterParams`: the stem of all names of the validator. */
  readonly name: string;
  /** Type in the package of types. */
  readonly typeName: string;
  readonly side: Side;
  readonly description: string;
  /** The schema it is made for. The input of an operation has none. */
  readonly schema?: string;
}

export interface ObjectForm extends FormBase {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly oneOf: readonly OneOf[];
  /** Fields of the schema that a request must not hold. */
  readonly readOnly: readonly string[];
  /** Whether fields beside the known ones mean nothing, in either direction. */
  readonly open: boolean;
}

export interface EnumForm extends FormBase {
  readonly kind: 'enum';
  readonly values: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** What the service takes where a request leaves the field out. */
  readonly default?: unknown;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly secret: boolean;
  /** Whether a 64-bit integer may be given as a number, as in a query. */
  readonly numbers: boolean;
}

/** The directions a schema travels in. Each is a form of its own, since requests are strict and responses are not. */
export const sidesOf = (schema: Schema): Side[] =>
  (['response', 'request'] as const).filter((side) => schema.direction[side]);

/** `RedisConfig` for the response form, `RedisConfigInput` for the request form of a schema that has both. */
export const formName = (schema: Schema, side: Side): string =>
  side === 'request' && schema.direction.response ? `${schema.name}Input` : schema.name;

export function schemaForm(schema: Schema, side: Side): Form {
  const base = {
    name: formName(schema, side),
    typeName: schemaTypeName(schema, side),
    side,
    description: schema.description,
    schema: schema.name,
  };
  if (schema.kind === 'enum') return { ...base, kind: 'enum', values: schema.values.map(({ value }) => value) };
  return { ...base, kind: 'object', ...objectParts(schema, side) };
}

const objectParts = (schema: ObjectSchema, side: Side) => ({
  fields: schema.properties.filter((property) => isOnSide(property, side)).map((property) => toField(property, side)),
  // A later version of the service may answer with an alternative that this one does not know.
  oneOf: schema.oneOf.map(({ fields, required }) => ({ fields, required: required && side === 'request' })),
  readOnly: side === 'request' ? schema.properties.filter(({ readOnly }) => readOnly).map(({ name }) => name) : [],
  open: schema.open,
});

const toField = (property: Property, side: Side): Field => ({
  name: property.name,
  type: property.type,
  ...(side === 'request' && property.default !== undefined ? { default: property.default } : {}),
  required: side === 'request' ? property.required : property.alwaysPresent,
  nullable: property.wrapper && side === 'request',
  secret: property.secret,
  numbers: false,
});

/** The flat input of an operation: parameters of path and query beside the fields of the body. */
export function paramsForm(operation: Operation, index: ModelIndex): ObjectForm {
  const body = operation.body && objectParts(index.objectSchema(operation.body.schema), 'request');
  const own = [...operation.pathParameters, ...operation.queryParameters].map(parameterField);
  const twice = own.find(({ name }) => body?.fields.some((field) => field.name === name));
  if (twice) throw new Error(`${twice.name} is a parameter of ${operation.id} and a field of its body`);
  return {
    kind: 'object',
    name: paramsTypeName(operation),
    typeName: paramsTypeName(operation),
    side: 'request',
    description: `Input of \`${operation.resource}.${operation.method}\`: path, query and body together.`,
    fields: [...own, ...(body?.fields ?? [])],
    oneOf: [...operation.oneOf, ...(body?.oneOf ?? [])],
    // An id in the path is often a field that only the service sets, too.
    readOnly: (body?.readOnly ?? []).filter((name) => !own.some((parameter) => parameter.name === name)),
    open: false,
  };
}

const parameterField = (parameter: Parameter): Field => ({
  name: parameter.name,
  type: parameter.type,
  ...(parameter.default !== undefined ? { default: parameter.default } : {}),
  required: parameter.required,
  nullable: false,
  secret: false,
  numbers: parameter.type.kind === 'int64',
});

/** Name of the exported validator: `cluster`. */
export function validatorName(name: string): string {
  const validator = lowerFirst(name);
  if (isReserved(validator)) throw new Error(`"${validator}" is a reserved word; rename the schema ${name}`);
  return validator;
}

/** `isCluster`, the exported predicate. */
export const guardName = (name: string): string => `is${name}`;

/** `checkCluster`, the predicate without a guard against values that throw. Only forms of responses have one. */
export const checkName = (name: string): string => `check${name}`;

export const ruleName = (name: string): string => `${lowerFirst(name)}Rule`;
