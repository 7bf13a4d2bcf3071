import type { Model } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { project } from '../project.ts';

/** Types of the input and the result of each operation. */
export function operationTypesFile(model: Model): string {
  const index = new ModelIndex(model);
  const message = (name: string): string => `types.${schemaTypeName(index.schema(name), 'response')}`;
  const members = model.operations.map((operation) => {
    const { longRunning } = operation;
    const fields = longRunning
      ? `metadata: ${message(longRunning.metadata)}; result: ${message(longRunning.response)}`
      : `${operation.streaming ? 'streamed: true; ' : ''}result: ${message(operation.response.schema)}`;
    const text = `${operation.httpMethod} \`${operation.path}\``;
    return `${docComment(text, '  ')}  ${operation.id}: { params: types.${paramsTypeName(operation)}; ${fields} };\n`;
  });
  return [
    `import type * as types from '${project.packages.types}';`,
    '',
    docComment(
      'Input and result of each operation. Those with `metadata` are long-running, `streamed` ones yield many.',
    ).trimEnd(),
    `export interface OperationTypes {\n${members.join('')}}`,
    '',
    docComment('Name of an operation of the API.').trimEnd(),
    'export type OperationId = keyof OperationTypes;',
    '',
  ].join('\n');
}
