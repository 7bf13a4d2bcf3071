import type { Operation, Parameter } from '../../model/model.ts';
import { isIdentifier } from '../../model/names.ts';
import { project } from '../project.ts';
import { pageUrl } from '../type-text.ts';

/** Characters of the longest input that an example shows: a larger one is not readable in an editor. */
const longestExample = 300;

/** The text above a method: what it does, its path, how its result is used, an example. */
export function methodDoc(operation: Operation, isOptional: boolean): string {
  const parts = [operation.description.trim(), `\`${operation.httpMethod} ${operation.path}\``];
  if (operation.longRunning) parts.push('Resolves as soon as the work has begun: `wait()` for its end.');
  if (operation.pagination) parts.push('Nothing is sent until the result is iterated or awaited.');
  const tags = [
    '@throws {ApiError} if the service refuses; the subclass tells why.',
    `@see {@link ${pageUrl(operation.docs)}}`,
    ...(operation.deprecated ? ['@deprecated'] : []),
  ];
  return `${parts.join('\n\n')}${exampleComment(exampleLines(operation, isOptional))}\n\n${tags.join('\n')}`;
}

/** An `@example` block, or nothing. */
export const exampleComment = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n\n@example\n\`\`\`ts\n${lines.join('\n')}\n\`\`\``;

function exampleLines(operation: Operation, isOptional: boolean): string[] {
  const input = exampleInput(operation);
  if (input === undefined) return [];
  const method = `${project.clientVariable}.${operation.resource}.${operation.method}`;
  const call = `${method}(${isOptional && input === '{}' ? '' : input})`;
  if (operation.longRunning) return [`const operation = await ${call};`, 'const result = await operation.wait();'];
  if (operation.pagination) return [`for await (const item of ${call}) console.log(item);`];
  if (operation.streaming) return [`for await (const record of ${call}) console.log(record);`];
  return [`const result = await ${call};`];
}

/** The smallest input with real values; `undefined` if there are none, or if it is too long to show. */
export function exampleInput(operation: Operation): string | undefined {
  const required = operation.queryParameters.filter((parameter) => parameter.required);
  const shown: readonly Parameter[] = [...operation.pathParameters, ...required];
  if (shown.some((parameter) => parameter.example === undefined)) return undefined;
  const parameters = Object.fromEntries(shown.map(({ name, example }) => [name, example]));
  const { updateMask: _, ...body } = (operation.body?.examples[0] ?? {}) as Record<string, unknown>;
  const text = toSource({ ...parameters, ...body });
  return text.length > longestExample ? undefined : text;
}

function toSource(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replaceAll(/['\\]/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${isIdentifier(key) ? key : toSource(key)}: ${toSource(item)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
