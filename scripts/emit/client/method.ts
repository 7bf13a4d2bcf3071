import type { Model, Operation, Parameter } from '../../model/model.ts';
import { isIdentifier, paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { pageUrl } from '../type-text.ts';
import { definitionText, endpointText } from './endpoint.ts';
import { findSchema, importType, type Schemas, type TypeImports, typesPackage } from './types.ts';
import { hasUpdateParams } from './update-params.ts';

export interface MethodContext {
  readonly model: Model;
  readonly schemas: Schemas;
  /** Types that the file imports. */
  readonly types: TypeImports;
  /** Names imported from the core, by file. */
  readonly core: Map<string, Set<string>>;
}

/** One operation as a method, with the signature written out: a call costs no inference. */
export function emitMethod(operation: Operation, context: MethodContext): { signature: string; definition: string } {
  const { input, result, call, isOptional } = shape(operation, context);
  const doc = docComment(methodDoc(operation, isOptional), '  ');
  return {
    signature: `${doc}  ${operation.method}(${input}): ${result};\n`,
    definition: `  ${operation.method}: ${definitionText(call, operation, context.model, context.schemas)},\n`,
  };
}

/** One operation as a function. */
export function emitFunction(operation: Operation, context: MethodContext): string {
  const { input, result, call } = shape(operation, context);
  const doc = docComment(
    `\`${operation.resource}.${operation.method}\` as a function, for bundles that hold only the calls they make.`,
  );
  return [
    doc,
    `export const ${operation.id}: (client: Core, ${input}) => ${result} =\n`,
    `  /* @__PURE__ */ ${call}(${endpointText(operation, context.model, context.schemas)});\n`,
  ].join('');
}

interface Shape {
  /** Parameters of the call. */
  readonly input: string;
  /** Type it returns. */
  readonly result: string;
  /** The function of the core that yields it. */
  readonly call: string;
  /** Whether it can do without an input. */
  readonly isOptional: boolean;
}

function shape(operation: Operation, context: MethodContext): Shape {
  const from = hasUpdateParams(operation, context.schemas) ? './update-params.ts' : typesPackage;
  const params = importType(context.types, from, paramsTypeName(operation));
  const parameters = [...operation.pathParameters, ...operation.queryParameters];
  const isOptional = operation.body === undefined && parameters.every((parameter) => !parameter.required);
  const input = `params${isOptional ? '?' : ''}: ${params}, options?: RequestOptions`;
  return { input, isOptional, ...resultShape(operation, context) };
}

/** The return type, and the function of the core that yields it. */
function resultShape(operation: Operation, context: MethodContext): Pick<Shape, 'result' | 'call'> {
  const { schemas, types } = context;
  const response = (name: string): string =>
    importType(types, typesPackage, schemaTypeName(findSchema(schemas, name), 'response'));
  const fromCore = (file: string, ...names: string[]): void => {
    const known = context.core.get(file) ?? new Set<string>();
    for (const name of names) known.add(name);
    context.core.set(file, known);
  };
  if (operation.longRunning) {
    const isUpdate = hasUpdateParams(operation, schemas);
    fromCore('api-promise', 'type OperationPromise');
    const call = isUpdate ? 'updateCall' : 'startCall';
    fromCore(isUpdate ? 'update' : 'operation', call);
    const { metadata, response: result } = operation.longRunning;
    return { result: `OperationPromise<${response(result)}, ${response(metadata)}>`, call };
  }
  if (operation.pagination) {
    fromCore('pages', 'listCall', 'type Pages');
    const { itemSchema } = operation.pagination;
    return { result: `Pages<${response(itemSchema)}, ${response(operation.response.schema)}>`, call: 'listCall' };
  }
  if (operation.streaming) {
    fromCore('record-stream', 'streamCall', 'type RecordStream');
    return { result: `RecordStream<${response(operation.response.schema)}>`, call: 'streamCall' };
  }
  fromCore('api-promise', 'type ApiPromise');
  fromCore('call', 'call');
  return { result: `ApiPromise<${response(operation.response.schema)}>`, call: 'call' };
}

function methodDoc(operation: Operation, isOptional: boolean): string {
  const parts = [operation.description.trim(), `\`${operation.httpMethod} ${operation.path}\``];
  if (operation.longRunning) parts.push('Resolves as soon as the work has begun: `wait()` for its end.');
  if (operation.pagination) parts.push('Nothing is sent until the result is iterated or awaited.');
  const tags = [
    '@throws {ApiError} the subclass for what the service answered.',
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
  const call = `redis.${operation.resource}.${operation.method}(${isOptional && input === '{}' ? '' : input})`;
  if (operation.longRunning) return [`const operation = await ${call};`, 'const result = await operation.wait();'];
  if (operation.pagination) return [`for await (const item of ${call}) console.log(item);`];
  if (operation.streaming) return [`for await (const record of ${call}) console.log(record);`];
  return [`const result = await ${call};`];
}

/** The smallest input with real values. Nothing where the body is too large to read in an editor. */
function exampleInput(operation: Operation): string | undefined {
  const shown = [...operation.pathParameters, ...operation.queryParameters.filter((parameter) => parameter.required)];
  if (shown.some((parameter) => parameter.example === undefined)) return undefined;
  const members = shown.map((parameter: Parameter) => [parameter.name, parameter.example] as const);
  const body = operation.body ? (operation.body.examples[0] ?? {}) : {};
  const { updateMask: _, ...fields } = body as Record<string, unknown>;
  const text = toSource({ ...Object.fromEntries(members), ...fields });
  return text.length > 300 ? undefined : text;
}

const toSource = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `${isIdentifier(key) ? key : toSource(key)}: ${toSource(item)}`,
    );
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, '\\$&')}'` : JSON.stringify(value);
};
