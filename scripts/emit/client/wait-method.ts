import type { Operation, Property } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { project } from '../project.ts';
import { endpointText } from './endpoint.ts';
import type { FileImports } from './imports.ts';
import { exampleComment, exampleInput } from './method-doc.ts';

/** The method that waits for a state. Its name must not be that of a call. */
export const waitMethodName = 'waitUntil';

const waitModule = '../../calls/wait-until.ts';

/** The call that reads a resource with a status; `undefined` for resources that have none. */
export function findStatusCall(operations: readonly Operation[], index: ModelIndex): Operation | undefined {
  return operations.find((operation) => operation.method === 'get' && statusOf(operation, index) !== undefined);
}

/** A method that polls a resource until its status is the wanted one. */
export function waitMethodText(operation: Operation, index: ModelIndex, imports: FileImports): string {
  const params = imports.type(project.packages.types, paramsTypeName(operation));
  const resource = imports.type(
    project.packages.types,
    schemaTypeName(index.schema(operation.response.schema), 'response'),
  );
  const call = imports.value(waitModule, 'waitUntilState');
  const target = imports.type(waitModule, 'StateTarget');
  const options = imports.type(waitModule, 'StateWaitOptions');
  return [
    docComment(waitDoc(operation, index), '  '),
    `  ${waitMethodName}(params: ${params}, target: ${target}<${resource}>, `,
    `options?: ${options}<${resource}>): Promise<${resource}> {\n`,
    `    return ${call}(this.getClient(), ${endpointText(operation, index)}, params, target, options);\n  }\n`,
  ].join('');
}

/** The field that holds the status, if the response has one. */
function statusOf({ response }: Operation, index: ModelIndex): Property | undefined {
  const schema = index.schema(response.schema);
  if (schema.kind !== 'object') return undefined;
  return schema.properties.find(({ name, type }) => name === 'status' && index.enumOf(type) !== undefined);
}

function waitDoc(operation: Operation, index: ModelIndex): string {
  const input = exampleInput(operation);
  const [{ status = index.enumOf(statusOf(operation, index)!.type)?.values[0]?.value } = {}] = operation.response
    .examples as { status?: string }[];
  const example =
    input === undefined
      ? []
      : [`await ${project.clientVariable}.${operation.resource}.${waitMethodName}(${input}, '${status}');`];
  return [
    'Polls until the status is the wanted one, one of several, or a predicate is true, and returns what was read then. Polls',
    'that fail are tolerated as by `Operation.wait`, whose options this takes, too.',
    '',
    `\`${operation.httpMethod} ${operation.path}\`${exampleComment(example)}`,
    '',
    '@throws {TimeoutError} if `timeout` passes.',
    '@throws {AbortError} if the signal is aborted.',
    '@throws {ApiError} if the state cannot be fetched.',
  ].join('\n');
}
