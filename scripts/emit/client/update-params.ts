import type { Model, ObjectSchema, Operation, Property, Schema, Type } from '../../model/model.ts';
import { assertUnique, memberName, paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { fieldDescription } from '../field-description.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { typeText } from '../type-text.ts';
import { clientSchemas, findSchema, importType, type Schemas, type TypeImports, typesPackage } from './types.ts';

/**
 * Whether a message is set as one value: a mask never names a field inside it. So are messages without fields,
 * messages that are nothing but a choice, and the messages that Google's own packages share between APIs.
 */
export function isWholeMessage(schema: Schema): boolean {
  if (schema.kind !== 'object') return true;
  if (schema.properties.length === 0 || schema.open || schema.message.startsWith('google.')) return true;
  return schema.properties.every(({ name }) => schema.oneOf.some((group) => group.fields.includes(name)));
}

/**
 * Paths of maps and whole messages: values that look like messages with fields of their own, and are not. A message in
 * itself is set as one value, or the paths would never end.
 */
export function wholePaths(
  schema: ObjectSchema,
  schemas: Schemas,
  prefix = '',
  outer: readonly ObjectSchema[] = [],
): string[] {
  const underWay = [...outer, schema];
  return schema.properties.flatMap((property) => {
    const path = prefix + property.name;
    if (property.type.kind === 'map') return [path];
    if (property.type.kind !== 'ref') return [];
    const target = findSchema(schemas, property.type.schema);
    if (target.kind !== 'object') return [];
    const isWhole = isWholeMessage(target) || underWay.includes(target);
    return isWhole ? [path] : wholePaths(target, schemas, `${path}.`, underWay);
  });
}

/** Whether the input of an operation has fields that can be reset. */
export const hasUpdateParams = (operation: Operation, schemas: Schemas): boolean =>
  operation.body !== undefined && maskedMessages(operation.body.schema, schemas).size > 0;

/** Messages from the body down whose fields a mask can name. */
function maskedMessages(bodyName: string, schemas: Schemas): Set<string> {
  const found = new Set<string>();
  const body = findSchema(schemas, bodyName);
  if (body.kind !== 'object') return found;
  const visit = (schema: ObjectSchema): void => {
    if (found.has(schema.name)) return;
    found.add(schema.name);
    for (const { type } of schema.properties) {
      if (type.kind !== 'ref') continue;
      const target = findSchema(schemas, type.schema);
      if (target.kind === 'object' && !isWholeMessage(target)) visit(target);
    }
  };
  if (body.updateMask !== undefined) visit(body);
  for (const { type } of body.properties) {
    if (type.kind !== 'array' || type.items.kind !== 'ref') continue;
    const element = findSchema(schemas, type.items.schema);
    if (element.kind === 'object' && element.updateMask !== undefined) visit(element);
  }
  return found;
}

/** Inputs of the calls with a mask: like the ones of the types package, and each field takes `null` for a reset. */
export function emitUpdateParams(model: Model): GeneratedFile[] {
  const schemas = clientSchemas(model);
  const operations = model.operations.filter((operation) => hasUpdateParams(operation, schemas));
  const masked = new Set<string>();
  for (const operation of operations) {
    for (const name of maskedMessages(operation.body!.schema, schemas)) masked.add(name);
  }
  const imports: TypeImports = new Map();
  const messages = [...masked]
    .sort()
    .map((name) => messageInterface(findSchema(schemas, name), masked, imports, schemas));
  const params = operations.map((operation) => paramsInterface(operation, masked, imports, schemas));
  assertUnique([
    ...[...masked].map((name) => [updateTypeName(name), `updates of ${name}`] as const),
    ...[...imports.values()].flatMap((names) => [...names].map((name) => [name, `the type ${name}`] as const)),
  ]);
  const text = [
    header,
    ...[...imports].map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';\n`),
    '\n',
    [...params, ...messages].join('\n'),
  ].join('');
  return [{ path: 'update-params.ts', text }];
}

const updateTypeName = (schema: string): string => `${schema.replace(/^Update(.+?)(?:Request)?$/, '$1')}Update`;

function messageInterface(schema: Schema, masked: ReadonlySet<string>, imports: TypeImports, schemas: Schemas): string {
  if (schema.kind !== 'object') throw new Error(`${schema.name} has no fields`);
  const members = schema.properties
    .filter((property) => !property.readOnly)
    .map((property) => member(property, schema, masked, imports, schemas));
  const doc = `${schema.description}\n\nEvery field that is given is changed; \`null\` resets it, one left out is kept.`;
  return `${docComment(doc)}export interface ${updateTypeName(schema.name)} {\n${members.join('')}}\n`;
}

function member(
  property: Property,
  owner: ObjectSchema,
  masked: ReadonlySet<string>,
  imports: TypeImports,
  schemas: Schemas,
): string {
  const isMask = property.name === owner.updateMask;
  const description = isMask
    ? `${property.description}\n\nDerived from the fields that are given when left out.`
    : fieldDescription(property, true);
  const note = property.deprecated ? '\n\n@deprecated' : '';
  const type = fieldType(property.type, masked, imports, schemas);
  const isKey = property.required && owner.updateMask !== undefined;
  return [
    docComment(description + note, '  '),
    `  ${memberName(property.name)}${isKey ? '' : '?'}: ${type}${isKey || isMask ? '' : ' | null'};\n`,
  ].join('');
}

function fieldType(type: Type, masked: ReadonlySet<string>, imports: TypeImports, schemas: Schemas): string {
  return typeText(type, (name) => {
    if (masked.has(name)) return updateTypeName(name);
    return importType(imports, typesPackage, schemaTypeName(findSchema(schemas, name), 'request'));
  });
}

function paramsInterface(
  operation: Operation,
  masked: ReadonlySet<string>,
  imports: TypeImports,
  schemas: Schemas,
): string {
  const body = findSchema(schemas, operation.body!.schema);
  if (body.kind !== 'object') throw new Error(`#/paths/${operation.path}: the body has no fields`);
  const parameters = [...operation.pathParameters, ...operation.queryParameters].map(
    (parameter) =>
      `${docComment(parameter.description, '  ')}  ${memberName(parameter.name)}${parameter.required ? '' : '?'}: ${fieldType(parameter.type, masked, imports, schemas)};\n`,
  );
  const doc = docComment(`Input of \`${operation.resource}.${operation.method}\`.`);
  if (masked.has(body.name)) {
    return `${doc}export interface ${paramsTypeName(operation)} extends ${updateTypeName(body.name)} {\n${parameters.join('')}}\n`;
  }
  const members = body.properties
    .filter((property) => !property.readOnly)
    .map(
      (property) =>
        `${docComment(property.description, '  ')}  ${memberName(property.name)}${property.required ? '' : '?'}: ${fieldType(property.type, masked, imports, schemas)};\n`,
    );
  return `${doc}export interface ${paramsTypeName(operation)} {\n${parameters.join('')}${members.join('')}}\n`;
}
