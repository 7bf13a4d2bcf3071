import type { ModelIndex } from '../../model/model-index.ts';
import { assertUnique } from '../../model/names.ts';
import { type GeneratedFile, header } from '../generated-file.ts';
import { endpointText } from './endpoint.ts';

/**
 * The calls that follow a long-running operation: those that return the message in which such operations are reported,
 * without starting one. The client waits and cancels by them. No file for an API without long-running operations.
 */
export function operationEndpointsFile(index: ModelIndex): GeneratedFile[] {
  const { operations } = index.model;
  const reports = new Set(operations.filter(({ longRunning }) => longRunning).map(({ response }) => response.schema));
  const following = operations.filter(
    ({ longRunning, pagination, streaming, response }) =>
      !longRunning && !pagination && !streaming && reports.has(response.schema),
  );
  if (following.length === 0) return [];
  assertUnique(following.map(({ id, method }) => [method, `operation ${id}`]));
  const members = following.map((operation) => `  ${operation.method}: ${endpointText(operation, index)},\n`);
  const text = [
    header,
    '/** The calls that follow a long-running operation, by the names of their methods. */\n',
    `export const operationEndpoints = {\n${members.join('')}} as const;\n`,
  ].join('');
  return [{ path: 'operation-endpoints.ts', text }];
}
