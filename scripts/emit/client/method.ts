import type { Operation } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { pointerToken } from '../../model/node.ts';
import { docComment, quote } from '../generated-file.ts';
import { project } from '../project.ts';
import { endpointText } from './endpoint.ts';
import type { FileImports } from './imports.ts';
import { methodDoc } from './method-doc.ts';
import { hasMaskedBody, hasUpdateParams } from './update-params.ts';

const updateParamsModule = '../update-params.ts';
const inputModule = '../../calls/update-input.ts';
const optionsModule = '../../core/request-options.ts';

/** Modules of the client that export the functions behind the methods, and the types those return. */
const modules = {
  makeCall: '../../calls/make-call.ts',
  ApiPromise: '../../core/api-promise.ts',
  startOperation: '../../calls/start-operation.ts',
  OperationPromise: '../../calls/start-operation.ts',
  updateResource: '../../calls/update-resource.ts',
  makeMaskedCall: '../../calls/make-masked-call.ts',
  listPages: '../../calls/list-pages.ts',
  Pages: '../../calls/list-pages.ts',
  streamRecords: '../../calls/stream-records.ts',
  RecordStream: '../../calls/stream-records.ts',
} as const;

/** One operation as a method. Its signature is written out, so that a call costs the compiler no inference. */
export function methodText(operation: Operation, index: ModelIndex, imports: FileImports): string {
  const isUpdate = hasUpdateParams(operation, index);
  const params = imports.type(isUpdate ? updateParamsModule : project.packages.types, paramsTypeName(operation));
  const options = imports.type(optionsModule, 'RequestOptions');
  const parameters = [...operation.pathParameters, ...operation.queryParameters];
  const isOptional = operation.body === undefined && parameters.every((parameter) => !parameter.required);
  const { call, result } = callOf(operation, isUpdate);
  const typeArguments = resultSchemas(operation).map((name) =>
    imports.type(project.packages.types, schemaTypeName(index.schema(name), 'response')),
  );
  imports.value(modules[call], call);
  imports.type(modules[result], result);
  const ids = operation.pathParameters.map(({ name }) => quote(name)).join(' | ');
  const isMasked = hasMaskedBody(operation, index);
  const typeParameters = isMasked ? `<Given extends keyof ${params}>` : '';
  const input = isMasked ? `${imports.type(inputModule, 'UpdateInput')}<${params}, ${ids}, Given>` : params;
  return [
    docComment(methodDoc(operation, isOptional), '  '),
    `  ${operation.method}${typeParameters}(params${isOptional ? '?' : ''}: ${input}, options?: ${options}): `,
    `${result}<${typeArguments.join(', ')}> {\n`,
    `    return ${call}(this.getClient(), ${endpointText(operation, index)}, params, options);\n  }\n`,
  ].join('');
}

/** The function that makes the call, and the type it returns. */
function callOf(operation: Operation, isUpdate: boolean) {
  if (operation.longRunning && isUpdate) return { call: 'updateResource', result: 'OperationPromise' } as const;
  if (operation.longRunning) return { call: 'startOperation', result: 'OperationPromise' } as const;
  if (isUpdate && (operation.pagination || operation.streaming)) {
    throw new Error(`/paths/${pointerToken(operation.path)}: a list or a stream cannot have an update mask`);
  }
  if (isUpdate) return { call: 'makeMaskedCall', result: 'ApiPromise' } as const;
  if (operation.pagination) return { call: 'listPages', result: 'Pages' } as const;
  if (operation.streaming) return { call: 'streamRecords', result: 'RecordStream' } as const;
  return { call: 'makeCall', result: 'ApiPromise' } as const;
}

/** The schemas that the returned type is made of. */
function resultSchemas({ longRunning, pagination, response }: Operation): string[] {
  if (longRunning) return [longRunning.response, longRunning.metadata];
  if (pagination) return [pagination.itemSchema, response.schema];
  return [response.schema];
}
