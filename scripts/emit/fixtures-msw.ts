import type { Model, Operation } from '../model/model.ts';
import { lowerFirst, paramsTypeName, responseTypeName } from '../model/names.ts';
import { groupBy } from './fixtures-module.ts';
import { operationModuleName } from './fixtures-operations.ts';
import { docComment, quote } from './generated-file.ts';

/** The module of MSW handlers: one for each operation, and all of them together. */
export function mswModule(model: Model): string {
  const { operations } = model;
  const types = operations.flatMap((operation) => [paramsTypeName(operation), responseTypeName(operation)]);
  return [
    `import type { ${[...new Set(types)].sort().join(', ')} } from '@managed-redis/types';`,
    `import type { HttpHandler } from 'msw';`,
    `import { defineHandler, type HandlerAnswer, type HandlerFactory, type HandlerOptions } from '../msw/handler.ts';`,
    ...groupBy(operations, operationModuleName).map(([module, group]) => {
      const names = group.flatMap((operation) => [paramsName(operation), responseName(operation)]);
      return `import { ${names.join(', ')} } from './operations/${module}.ts';`;
    }),
    '',
    `export type { HandlerAnswer, HandlerCall, HandlerFactory, HandlerOptions } from '../msw/handler.ts';`,
    `export { errorReply } from '../errors/error-reply.ts';`,
    `export type { ErrorReply, ErrorReplyOptions } from '../errors/error-reply.ts';`,
    '',
    '/** Hosts of the API. */',
    `export type ServerName = ${model.servers.map(({ name }) => quote(name)).join(' | ')};`,
    '',
    ...operations.map((operation) => handlerText(operation, model)),
    '/** Answers by operation: see {@link handlers}. */',
    'export interface HandlerAnswers {',
    ...operations.map(
      (operation) =>
        `readonly ${operation.id}?: HandlerAnswer<${paramsTypeName(operation)}, ${responseTypeName(operation)}>;`,
    ),
    '}',
    '',
    docComment(
      [
        'Handlers of every operation on every host. Each answers with generated data that agrees with the input of the call.',
        '',
        '@example',
        '```ts',
        `const server = setupServer(...handlers({ ${operations[0]?.id ?? ''}: errorReply('UNAVAILABLE') }));`,
        '```',
      ].join('\n'),
    ).trimEnd(),
    'export function handlers(answers: HandlerAnswers = {}, options: HandlerOptions = {}): HttpHandler[] {',
    `return [${operations.map((operation) => `${handlerName(operation)}(answers.${operation.id}, options)`).join(',\n')}];`,
    '}',
    '',
  ].join('\n');
}

export const handlerName = (operation: Operation): string => `${operation.id}Handler`;

const paramsName = (operation: Operation): string => lowerFirst(paramsTypeName(operation));

const responseName = (operation: Operation): string => lowerFirst(responseTypeName(operation));

function handlerText(operation: Operation, model: Model): string {
  const server = model.servers.find(({ name }) => name === operation.server);
  if (!server) throw new Error(`${operation.id}: there is no server named ${operation.server}`);
  const members = [
    `method: ${quote(operation.httpMethod)}`,
    `url: ${quote(server.url)}`,
    `server: ${quote(server.name)}`,
    `path: ${quote(pathPattern(operation, model))}`,
    `pathParameters: ${JSON.stringify(operation.pathParameters.map(({ name }) => name))}`,
    `params: ${paramsName(operation)}`,
    `response: ${responseName(operation)}`,
    ...(operation.pagination ? [`nextPage: ${quote(operation.pagination.next)}`] : []),
    ...(operation.streaming ? ['streaming: true'] : []),
  ];
  const type = `HandlerFactory<${paramsTypeName(operation)}, ${responseTypeName(operation)}>`;
  const doc = docComment(
    `Handles \`${operation.resource}.${operation.method}\`: ${operation.httpMethod} \`${operation.path}\`.`,
  );
  return `${doc}export const ${handlerName(operation)}: ${type} = /* @__PURE__ */ defineHandler({ ${members.join(', ')} });\n`;
}

/** A last parameter takes colons, unless custom verbs follow the same path after one. */
function pathPattern(operation: Operation, model: Model): string {
  const hasVerbs = model.operations.some(({ path }) => path.startsWith(`${operation.path}:`));
  return operation.path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}(.?)/g, (_, next: string) => {
    const isLast = next === '';
    return `${isLast && !hasVerbs ? '([^/]+)' : '([^/:]+)'}${next}`;
  });
}
