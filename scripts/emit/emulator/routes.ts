import { idempotencyHeader } from '../../model/build-operations.ts';
import type { Model, Operation, Parameter, Type } from '../../model/model.ts';
import { docComment } from '../generated-file.ts';

/** What the router and the handler need to know about each operation. */
export function routesFile(model: Model): string {
  return [
    `import type { Route } from '../core/route.ts';`,
    `import type { OperationId } from './operation-types.ts';`,
    '',
    docComment('Version of the document these routes were generated from.').trimEnd(),
    `export const documentVersion = '${model.version}';`,
    '',
    docComment('Name of the header that carries an idempotency key.').trimEnd(),
    `export const idempotencyHeader = '${idempotencyHeader}';`,
    '',
    docComment('All operations of the API, in the order in which the router tries them.').trimEnd(),
    `export const routes: readonly Route[] = ${JSON.stringify(sortByPrecedence(model).map((operation) => route(operation, model.operations)))};`,
    '',
    docComment('Names of all operations of the API, in alphabetical order.').trimEnd(),
    `export const operationIds = ${JSON.stringify(model.operations.map(({ id }) => id))} as const satisfies readonly OperationId[];`,
    '',
  ].join('\n');
}

function route(operation: Operation, all: readonly Operation[]): object {
  return {
    id: operation.id,
    httpMethod: operation.httpMethod,
    path: operation.path,
    pattern: routePattern(operation, all),
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
