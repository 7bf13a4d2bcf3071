import type { Model, Operation, Parameter, Type } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { lowerFirst, paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { project } from '../project.ts';
import { emitMessages } from './messages.ts';

/** What the emulator knows about the API: its routes, the types of each operation and the shape of its messages. */
export function emitEmulator(model: Model): GeneratedFile[] {
  return [
    { path: 'routes.ts', text: header + routesFile(model) },
    { path: 'operation-types.ts', text: header + operationTypesFile(model) },
    { path: 'messages.ts', text: header + emitMessages(model) },
    { path: 'params-validators.ts', text: header + paramsValidatorsFile(model) },
  ];
}

function routesFile(model: Model): string {
  return [
    `import type { Route } from '../core/route.ts';`,
    `import type { OperationId } from './operation-types.ts';`,
    '',
    docComment('Version of the document these routes were generated from.').trimEnd(),
    `export const documentVersion = '${model.version}';`,
    '',
    docComment('All operations of the API, in the order in which the router tries them.').trimEnd(),
    `export const routes: readonly Route[] = ${JSON.stringify(sortByPrecedence(model).map(route))};`,
    '',
    docComment('Names of all operations of the API, in alphabetical order.').trimEnd(),
    `export const operationIds = ${JSON.stringify(model.operations.map(({ id }) => id))} as const satisfies readonly OperationId[];`,
    '',
  ].join('\n');

  function route(operation: Operation): object {
    return {
      id: operation.id,
      httpMethod: operation.httpMethod,
      path: operation.path,
      pattern: routePattern(operation, model.operations),
      authenticated: operation.authenticated,
      pathParameters: operation.pathParameters.map((parameter) => parameter.name),
      queryParameters: Object.fromEntries(
        operation.queryParameters.map((parameter) => [parameter.name, queryKind(parameter)]),
      ),
      hasBody: operation.body !== undefined,
      response: operation.response.schema,
      ...(operation.longRunning && { longRunning: operation.longRunning }),
      ...(operation.pagination && { pagination: { items: operation.pagination.items } }),
      ...(operation.streaming && { streaming: true }),
      ...(operation.oneOf.length > 0 && { oneOf: operation.oneOf }),
    };
  }
}

/** A path with a verb is tried before the path it extends. */
function sortByPrecedence(model: Model): Operation[] {
  const verbs = (operation: Operation): number => (operation.path.includes(':') ? 0 : 1);
  return [...model.operations].sort((left, right) => verbs(left) - verbs(right));
}

/**
 * A path as the router writes it. To a router `{clusterId}:start` is one segment, so the verb becomes part of the
 * parameter's pattern. Where verbs can follow a parameter, its value must not hold a colon.
 */
export function routePattern(operation: Pick<Operation, 'path'>, all: readonly Pick<Operation, 'path'>[]): string {
  return operation.path
    .split('/')
    .map((segment, index, segments) => {
      const [, name, verb = ''] = /^\{(\w+)\}(:\w+)?$/.exec(segment) ?? [];
      if (name === undefined) return segment;
      const stem = [...segments.slice(0, index), ''].join('/');
      const hasVerbs = all.some(({ path }) => path.startsWith(stem) && /^\{\w+\}:/.test(path.slice(stem.length)));
      if (verb !== '') return `:${name}{[^/:]+${verb}}`;
      return hasVerbs ? `:${name}{[^/:]+}` : `:${name}`;
    })
    .join('/');
}

function queryKind({ name, type }: Parameter): string {
  const kind = (type: Type): string => {
    switch (type.kind) {
      case 'int64':
      case 'boolean':
        return type.kind;
      case 'int32':
      case 'double':
        return 'number';
      case 'string':
      case 'timestamp':
      case 'duration':
      case 'fieldMask':
        return 'string';
      case 'ref':
        return 'enum';
      case 'array':
        return type.items.kind === 'ref' ? 'messages' : 'strings';
      case 'map':
        throw new Error(`The query parameter ${name} is a map, which a query string cannot hold`);
      default:
        return type satisfies never;
    }
  };
  return kind(type);
}

function operationTypesFile(model: Model): string {
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

function paramsValidatorsFile(model: Model): string {
  const names = model.operations.map((operation) => [operation.id, lowerFirst(paramsTypeName(operation))] as const);
  return [
    `import * as validators from '${project.packages.validators}';`,
    `import type { ParamsValidator } from '../core/params-validator.ts';`,
    `import type { OperationId } from './operation-types.ts';`,
    '',
    docComment('Validator of the input of each operation: path, query and body together.').trimEnd(),
    `export const paramsValidators: Readonly<Record<OperationId, ParamsValidator>> = {`,
    ...names.map(([id, name]) => `  ${id}: validators.${name},`),
    '};',
    '',
  ].join('\n');
}
