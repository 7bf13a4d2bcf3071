import type { FieldFact } from '../docs/facts.ts';
import type { Json } from '../document/edit.ts';
import { kebabCase, upperFirst } from '../model/names.ts';
import type { EnumType, SchemaNames } from './field-schema.ts';
import { nameInPackage, packageOf, serviceOfPackage, simpleName } from './message-name.ts';
import { type Plan, todo } from './plan.ts';

/** Where a field was read that may need a new enum. */
export interface EnumOrigin {
  /** Full name of the message that has the field. */
  readonly owner: string;
  readonly page: string;
  /** Schema that has the field. None for a parameter. */
  readonly schema?: string;
}

/** Schemas that a field may refer to. Enums that the document lacks are added. */
export function schemaNames(plan: Plan, origin: EnumOrigin): SchemaNames {
  return {
    message: (message) => plan.schemaOfMessage(message),
    enum: (type) => findEnum(plan, type, origin.owner) ?? addEnum(plan, type, origin),
    object: (field) => objectSchema(plan, field),
  };
}

/** An object in a one-of group is an empty message as a rule (`anytime: {}`); others hold any message. */
function objectSchema(plan: Plan, field: FieldFact): string | undefined {
  const [empty, any] = ['google.protobuf.Empty', 'google.protobuf.Any'].map((name) => plan.schemaOfMessage(name));
  return field.oneOf ? (empty ?? any) : (any ?? empty);
}

/** Pages give enums by their simple name: the best schema of that name, by owner, package and values. */
function findEnum(plan: Plan, type: EnumType, owner: string): string | undefined {
  const candidates = plan.schemaNames().flatMap((name) => {
    const schema = plan.schema(name);
    const message = schema.get('x-message').stringOr('');
    const values = schema
      .get('enum')
      .items()
      .map((value) => value.string());
    if (values.length === 0 || simpleName(message) !== type.name) return [];
    const shared = type.values.filter((value) => values.includes(value)).length;
    if (shared === 0 && type.values.length > 0) return [];
    const score =
      (message.startsWith(`${owner}.`) ? 4 : 0) +
      (packageOf(message) === packageOf(owner) ? 2 : 0) +
      shared / Math.max(values.length, type.values.length);
    return [{ name, score }];
  });
  return candidates.sort((left, right) => right.score - left.score)[0]?.name;
}

function addEnum(plan: Plan, type: EnumType, { owner, page, schema }: EnumOrigin): string {
  const message = `${owner}.${type.name}`;
  const name = freeSchemaName(plan, message, type.name);
  const isZeroKnown = type.zero !== undefined || /_(UNSPECIFIED|UNKNOWN)$/.test(type.values[0] ?? '');
  const zero = type.zero ?? (isZeroKnown ? (type.values[0] ?? '') : `${upperSnake(type.name)}_UNSPECIFIED`);
  const values = [zero, ...type.values.filter((value) => value !== zero)];
  const doubts = ['Whether the enum belongs to the message that uses it is not on the page.'];
  if (!isZeroKnown) doubts.push(`The zero value is not on the page; ${zero} follows the usual naming.`);
  const value: Json = {
    type: 'string',
    description: todo,
    'x-docs': plan.docsPath(page),
    'x-message': message,
    'x-unconfirmed': doubts.join(' '),
    enum: values,
    'x-zero-value': zero,
    'x-enumDescriptions': Object.fromEntries(values.map((item) => [item, todo])),
  };
  plan.claimSchema(name, value);
  plan.add({ kind: 'addSchema', schema: name, value, ...(schema && { near: schema }), folder: folderOfPage(page) });
  plan.ask({
    pointer: `/components/schemas/${name}`,
    page,
    text: `check x-message${isZeroKnown ? '' : ' and the zero value'} of the new enum; the page has only the name ${type.name}`,
  });
  return name;
}

/** Folder for the new schemas of a page: that of its service, such as `schemas/backup`. */
export const folderOfPage = (page: string): string => `schemas/${kebabCase(page.split('/').at(-2) ?? 'shared')}`;

/** Component name: the message without its package, such as `RedisConfig5_0ClientOutputBufferLimit`. */
export function freeSchemaName(plan: Plan, message: string, preferred?: string): string {
  const full = nameInPackage(message);
  const taken = new Set(plan.schemaNames());
  const candidates = [preferred ?? full, full, `${upperFirst(serviceOfPackage(message))}${full}`];
  const free = candidates.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${full}${number}`)) number += 1;
  return `${full}${number}`;
}

const upperSnake = (name: string): string => kebabCase(name).replaceAll('-', '_').toUpperCase();
