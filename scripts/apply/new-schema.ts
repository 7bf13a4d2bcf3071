import { posix } from 'node:path';
import type { FieldFact, MessageFact } from '../docs/facts.ts';
import { mapAt, setKey, setSorted, stringAt, stringsAt } from '../document/yaml-maps.ts';
import { kebabCase } from '../model/names.ts';
import { type EnumType, type SyncRun, todo } from '../sync/sync-run.ts';
import type { FieldContext } from './apply-field.ts';
import type { Json, References } from './field-schema.ts';

/** Creates the schema of a message that the document lacks, without its fields. `near`: a schema file it belongs to. */
export function createMessage(run: SyncRun, message: MessageFact, folder: string): string {
  const name = freeName(run, message.name);
  addSchema(run, name, folder, {
    type: 'object',
    description: todo,
    'x-docs': run.docsPath(message.source),
    'x-message': message.name,
    properties: {},
  });
  return name;
}

/** References that a field in this file may use. Enums that the document lacks are created. */
export function referencesFrom(run: SyncRun, file: string, context: FieldContext): References {
  const { index } = run;
  const ref = (name: string | undefined) => (name === undefined ? undefined : index.refToSchema(file, name));
  return {
    message: (message) => ref(index.schemaOfMessage(message)),
    enum: (type) => ref(findEnum(run, type, context) ?? createEnum(run, type, file, context)),
    object: (field) => ref(objectSchema(run, field)),
  };
}

/** An object in a one-of group is an empty message as a rule (`anytime: {}`); others hold any message. */
function objectSchema(run: SyncRun, field: FieldFact): string | undefined {
  const names = ['google.protobuf.Empty', 'google.protobuf.Any'];
  if (!field.oneOf) names.reverse();
  return names.map((name) => run.index.schemaOfMessage(name)).find((name) => name !== undefined);
}

/** Pages give enums by their simple name: the best schema of that name, by owner, package and values. */
function findEnum(run: SyncRun, type: EnumType, context: FieldContext): string | undefined {
  const { index } = run;
  const packageName = packageOf(context.owner);
  const candidates = index.schemaNames().flatMap((name) => {
    const node = index.schema(name)?.node;
    const message = stringAt(node, 'x-message') ?? '';
    const values = stringsAt(node, 'enum');
    if (values.length === 0 || message.split('.').at(-1) !== type.name) return [];
    const shared = type.values.filter((value) => values.includes(value)).length;
    if (shared === 0 && type.values.length > 0) return [];
    const score =
      (message.startsWith(`${context.owner}.`) ? 4 : 0) +
      (packageOf(message) === packageName ? 2 : 0) +
      shared / Math.max(values.length, type.values.length);
    return [{ name, score }];
  });
  return candidates.sort((left, right) => right.score - left.score)[0]?.name;
}

function createEnum(run: SyncRun, type: EnumType, file: string, context: FieldContext): string {
  const message = `${context.owner}.${type.name}`;
  const name = freeName(run, message, type.name);
  const isZeroKnown = type.zero !== undefined || /_(UNSPECIFIED|UNKNOWN)$/.test(type.values[0] ?? '');
  const zero = type.zero ?? (isZeroKnown ? (type.values[0] ?? '') : `${upperSnake(type.name)}_UNSPECIFIED`);
  const values = [zero, ...type.values.filter((value) => value !== zero)];
  const doubts = ['Whether the enum belongs to the message that uses it is not on the page.'];
  if (!isZeroKnown) doubts.push(`The zero value is not on the page; ${zero} follows the usual naming.`);
  addSchema(run, name, posix.dirname(file), {
    type: 'string',
    description: todo,
    'x-docs': run.docsPath(context.page),
    'x-message': message,
    'x-unconfirmed': doubts.join(' '),
    enum: values,
    'x-zero-value': zero,
    'x-enumDescriptions': Object.fromEntries(values.map((value) => [value, todo])),
  });
  run.tasks.push({
    pointer: `/components/schemas/${name}`,
    page: context.page,
    text: `check x-message${isZeroKnown ? '' : ' and the zero value'} of the new enum; the page has only the name ${type.name}`,
  });
  return name;
}

/** Folder of new schemas of a service: the one its schemas are in already, or one named after it. */
export function folderOf(service: string): string {
  return `schemas/${kebabCase(service)}`;
}

function addSchema(run: SyncRun, name: string, folder: string, schema: Json): void {
  const { files, index } = run;
  const root = files.get(files.root);
  let components = mapAt(index.root.node, 'components');
  if (!components) {
    setKey(root, index.root.node, 'components', {});
    components = mapAt(index.root.node, 'components');
  }
  if (!components) return;
  if (!mapAt(components, 'schemas')) setKey(root, components, 'schemas', {});
  const schemas = mapAt(components, 'schemas');
  if (!schemas) return;
  if (!index.isSplit) {
    setKey(root, schemas, name, schema);
    return;
  }
  const path = posix.join(folder === '.' ? 'schemas' : folder, `${name}.yaml`);
  files.add(path, schema);
  setSorted(root, schemas, name, { $ref: path });
}

/** Component name: the message without its package, such as `RedisConfig5_0ClientOutputBufferLimit`. */
function freeName(run: SyncRun, message: string, preferred?: string): string {
  const parts = message.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  const full = parts.slice(Math.max(first, 0)).join('');
  const packageParts = parts.slice(0, Math.max(first, 0)).filter((part) => !/^v\d+$/.test(part));
  const owner = packageParts.at(-1) ?? '';
  const candidates = [preferred ?? full, full, `${owner.charAt(0).toUpperCase()}${owner.slice(1)}${full}`];
  const taken = new Set(run.index.schemaNames());
  const free = candidates.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) if (!taken.has(`${full}${number}`)) return `${full}${number}`;
}

function packageOf(message: string): string {
  const parts = message.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  return parts.slice(0, Math.max(first, 0)).join('.');
}

const upperSnake = (name: string): string => kebabCase(name).replaceAll('-', '_').toUpperCase();
