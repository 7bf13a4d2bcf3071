import type { ObjectSchema, Operation, Parameter, Property, Schema, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { memberName, paramsTypeName, schemaTypeName } from '../../model/names.ts';
import { fieldDescription } from '../field-description.ts';
import { docComment, type GeneratedFile, header } from '../generated-file.ts';
import { project } from '../project.ts';
import { typeText } from '../type-text.ts';
import { FileImports } from './imports.ts';

/**
 * Whether a message is set as one value: a mask never names a field inside it. That holds for messages without fields,
 * for messages that are a single choice, and for the messages that Google's own packages share between APIs.
 */
export function isWholeMessage(schema: Schema): boolean {
  if (schema.kind !== 'object') return true;
  if (schema.properties.length === 0 || schema.open || schema.message.startsWith('google.')) return true;
  return schema.properties.every(({ name }) => schema.oneOf.some((group) => group.fields.includes(name)));
}

/**
 * Paths of maps and whole messages, which look like messages whose fields can be set one by one. A message inside itself
 * is set as one value, or the paths would never end.
 */
export function wholePaths(
  schema: ObjectSchema,
  index: ModelIndex,
  prefix = '',
  outer: readonly ObjectSchema[] = [],
): string[] {
  const open = [...outer, schema];
  return schema.properties.flatMap(({ name, type }) => {
    const path = prefix + name;
    if (type.kind === 'map') return [path];
    const target = index.objectOf(type);
    if (target === undefined) return [];
    const isWhole = isWholeMessage(target) || open.includes(target);
    return isWhole ? [path] : wholePaths(target, index, `${path}.`, open);
  });
}

/** Whether the input of an operation has fields that can be reset. */
export const hasUpdateParams = (operation: Operation, index: ModelIndex): boolean =>
  operation.body !== undefined && maskedMessages(operation.body.schema, index).size > 0;

/** Whether an operation has a mask for its body, rather than for the elements of a list in it. */
export function hasMaskedBody({ body }: Operation, index: ModelIndex): boolean {
  const schema = body && index.schema(body.schema);
  return schema?.kind === 'object' && schema.updateMask !== undefined;
}

/** Messages from the body down whose fields a mask can name. */
function maskedMessages(bodyName: string, index: ModelIndex): Set<string> {
  const found = new Set<string>();
  const visit = (schema: ObjectSchema): void => {
    if (found.has(schema.name)) return;
    found.add(schema.name);
    for (const { type } of schema.properties) {
      const target = index.objectOf(type);
      if (target !== undefined && !isWholeMessage(target)) visit(target);
    }
  };
  const body = index.schema(bodyName);
  if (body.kind !== 'object') return found;
  if (body.updateMask !== undefined) visit(body);
  for (const { type } of body.properties) {
    const element = type.kind === 'array' ? index.objectOf(type.items) : undefined;
    if (element?.updateMask !== undefined) visit(element);
  }
  return found;
}

/** Inputs of the calls with a mask: like those of the types package, but each field takes `null` for a reset. */
export function updateParamsFile(index: ModelIndex): GeneratedFile {
  const operations = index.model.operations.filter((operation) => hasUpdateParams(operation, index));
  const masked = new Set(operations.flatMap(({ body }) => [...maskedMessages(body!.schema, index)]));
  const imports = new FileImports();
  const fieldType: FieldType = (type) =>
    typeText(type, (name) =>
      masked.has(name)
        ? updateTypeName(name)
        : imports.type(project.packages.types, schemaTypeName(index.schema(name), 'request')),
    );
  const params = operations.map((operation) =>
    paramsType(operation, index.objectSchema(operation.body!.schema), masked, fieldType),
  );
  const messages = [...masked].sort().map((name) => messageType(index.objectSchema(name), fieldType));
  imports.assertDistinct([
    ...[...masked].map((name) => [updateTypeName(name), `updates of ${name}`] as const),
    ...operations.map((operation) => [paramsTypeName(operation), `the input of ${operation.id}`] as const),
  ]);
  const text = [header, imports.text(), '\n', [...params, ...messages].join('\n')].join('');
  return { path: 'update-params.ts', text };
}

type FieldType = (type: Type) => string;

const updateTypeName = (schema: string): string => `${schema.replace(/^Update(.+?)(?:Request)?$/, '$1')}Update`;

/** A message whose fields are changed one by one. */
function messageType(schema: ObjectSchema, fieldType: FieldType): string {
  const members = schema.properties
    .filter((property) => !property.readOnly)
    .map((property) => messageMember(property, schema, fieldType));
  const doc = `${schema.description}\n\nChanges the given fields; \`null\` resets one, a field left out stays as it is.`;
  return `${docComment(doc)}export type ${updateTypeName(schema.name)} = {\n${members.join('')}};\n`;
}

function messageMember(property: Property, owner: ObjectSchema, fieldType: FieldType): string {
  const isMask = property.name === owner.updateMask;
  const isKey = property.required && owner.updateMask !== undefined;
  const description = isMask
    ? `${property.description}\n\nDefault: derived from the given fields.`
    : fieldDescription(property, true);
  const type = fieldType(property.type) + (isKey || isMask ? '' : ' | null');
  return memberText({ ...property, description, required: isKey }, type);
}

/** The input of an operation: its parameters and the fields of its body. */
function paramsType(
  operation: Operation,
  body: ObjectSchema,
  masked: ReadonlySet<string>,
  fieldType: FieldType,
): string {
  const parameters = [...operation.pathParameters, ...operation.queryParameters];
  const isUpdate = masked.has(body.name);
  const ownFields = isUpdate ? [] : body.properties.filter((property) => !property.readOnly);
  const members = [...parameters, ...ownFields].map((member) => memberText(member, fieldType(member.type)));
  return [
    docComment(`Input of \`${operation.resource}.${operation.method}\`.`),
    `export type ${paramsTypeName(operation)} = ${isUpdate ? `${updateTypeName(body.name)} & ` : ''}{\n`,
    members.join(''),
    '};\n',
  ].join('');
}

function memberText(member: Property | Parameter, type: string): string {
  const { name, description, required } = member;
  const isDeprecated = 'deprecated' in member && member.deprecated;
  const doc = docComment(`${description}${isDeprecated ? '\n\n@deprecated' : ''}`, '  ');
  return `${doc}  ${memberName(name)}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'};\n`;
}
