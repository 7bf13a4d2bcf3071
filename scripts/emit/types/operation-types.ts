import type { Model, Operation, Parameter, Schema, Side } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { memberName, paramsTypeName, responseTypeName, schemaTypeName } from '../../model/names.ts';
import { isOnSide } from '../../model/sides.ts';
import { fieldDescription } from '../field-description.ts';
import { docComment } from '../generated-file.ts';
import { typeText } from '../type-text.ts';

/** Input and response of each operation. */
export function operationTypes(model: Model): string {
  const index = new ModelIndex(model);
  const imports = new Set<string>();
  const name = (schemaName: string, side: Side): string => {
    const typeName = schemaTypeName(index.schema(schemaName), side);
    imports.add(typeName);
    return typeName;
  };
  const texts = model.operations.flatMap((operation) => [
    paramsType(operation, index, name),
    ...responseType(operation, index, name),
  ]);
  return [
    `import type { ${[...imports].sort().join(', ')} } from './schemas.ts';`,
    `import type { TypedOperation } from '../typed-operation.ts';`,
    '',
    ...texts,
  ].join('\n');
}

type NameOf = (schema: string, side: Side) => string;

function paramsType(operation: Operation, index: ModelIndex, name: NameOf): string {
  const own = [...operation.pathParameters, ...operation.queryParameters];
  const members = own.map((parameter) => parameterMember(parameter, name)).join('');
  const doc = docComment(
    `Input of \`${operation.resource}.${operation.method}\`: ${operation.httpMethod} \`${operation.path}\`.`,
  );
  const body = operation.body && hasFields(index.schema(operation.body.schema)) ? operation.body : undefined;
  const parts = [...(body ? [name(body.schema, 'request')] : []), ...(body && !members ? [] : [`{\n${members}}`])];
  return `${doc}export type ${paramsTypeName(operation)} = ${parts.join(' & ')};\n`;
}

/** A body without fields is `Record<string, never>`, which leaves no room for parameters. */
const hasFields = (schema: Schema): boolean =>
  schema.kind === 'object' && (schema.open || schema.properties.some((property) => isOnSide(property, 'request')));

function parameterMember(parameter: Parameter, name: NameOf): string {
  const doc = docComment(fieldDescription(parameter, true), '  ');
  const type =
    parameter.type.kind === 'int64' ? 'string | number' : typeText(parameter.type, (schema) => name(schema, 'request'));
  return `${doc}  ${memberName(parameter.name)}${parameter.required ? '' : '?'}: ${type}${parameter.required ? '' : ' | undefined'};\n`;
}

/** `GetBackupResponse`. Left out where the schema of the response has that name already. */
function responseType(operation: Operation, index: ModelIndex, name: NameOf): string[] {
  const typeName = responseTypeName(operation);
  if (index.hasSchema(typeName)) return [];
  const { longRunning } = operation;
  const type = longRunning
    ? `TypedOperation<${name(longRunning.metadata, 'response')}, ${name(longRunning.response, 'response')}>`
    : name(operation.response.schema, 'response');
  const doc = docComment(`Response of \`${operation.resource}.${operation.method}\`.`);
  return [`${doc}export type ${typeName} = ${type};\n`];
}
