import type { FieldFact, FieldSubject } from '../docs/facts.ts';
import type { Json } from '../document/edit.ts';
import { folderOfPage, freeSchemaName } from './new-schema.ts';
import { type Plan, todo } from './plan.ts';
import {
  type FieldContext,
  isGone,
  newFieldSchema,
  planDeprecated,
  planFieldType,
  planRequired,
} from './plan-field.ts';
import { planOneOf, statedGroups } from './plan-one-of.ts';
import type { WantedMessage } from './wanted-messages.ts';

/** Claims a schema for a message that the document lacks. It gets its content from `fillMessage`. */
export function claimMessage(plan: Plan, message: WantedMessage, near: string | undefined): void {
  const schema = freeSchemaName(plan, message.name);
  const value: Json = {
    type: 'object',
    description: todo,
    'x-docs': plan.docsPath(message.page),
    'x-message': message.name,
  };
  plan.claimSchema(schema, value);
  plan.add({ kind: 'addSchema', schema, value, ...(near && { near }), folder: folderOfPage(message.page) });
}

/** Completes the schema of a new message. */
export function fillMessage(plan: Plan, schema: string, message: WantedMessage): void {
  const value = plan.schema(schema).value as Json;
  const properties = message.fields.flatMap((want): [string, Json][] => {
    const own = newProperty(plan, want, contextOf(message, schema, want));
    return own ? [[want.name, own]] : [];
  });
  const names = new Set(properties.map(([name]) => name));
  const required = message.fields.filter((want) => want.required && names.has(want.name)).map(({ name }) => name);
  const groups = statedGroups(message.fields);
  const mask = message.fields.find(({ type }) => type.kind === 'field-mask');
  if (required.length > 0) value.required = required;
  if (groups.length > 0) value['x-one-of'] = groups.map((fields) => ({ fields }));
  if (properties.length > 0) value.properties = Object.fromEntries(properties);
  if (mask) value['x-update-mask'] = mask.name;
}

/** Plans the fields of a schema: new ones in their place, changed ones, and those that are gone. */
export function planMessage(plan: Plan, schema: string, message: WantedMessage, present: readonly FieldFact[]): void {
  const node = plan.view.schema(schema);
  const have = new Map(present.map((field) => [field.name, field]));
  for (const [position, want] of message.fields.entries()) {
    const context = contextOf(message, schema, want);
    const at = { schema, property: want.name };
    const known = have.get(want.name);
    if (known) {
      planFieldType(plan, at, node.get('properties').get(want.name), want, known, context);
      planDeprecated(plan, at, want, known, context);
      planRequired(plan, at, want, known, context);
      continue;
    }
    const value = newProperty(plan, want, context);
    if (!value) continue;
    const after = message.fields.slice(0, position).map(({ name }) => name);
    plan.add({ kind: 'addProperty', schema, property: want.name, value, after });
    if (want.required) plan.add({ kind: 'setRequired', at, required: true });
  }
  const gone = goneFields(plan, schema, message, present);
  for (const property of gone) plan.add({ kind: 'removeProperty', schema, property });
  const { owner, place, isPartial } = message;
  planOneOf(plan, { schema }, node, message.fields, { owner, place, isPartial, gone });
}

function goneFields(plan: Plan, schema: string, message: WantedMessage, present: readonly FieldFact[]): string[] {
  const stated = new Set(message.fields.map(({ name }) => name));
  return present
    .filter((field) => !stated.has(field.name) && isGone(plan, contextOf(message, schema, field), 'type'))
    .map(({ name }) => name);
}

function newProperty(plan: Plan, want: FieldFact, context: FieldContext): Json | undefined {
  const schema = newFieldSchema(plan, want, context);
  return schema && { description: todo, ...schema, ...(want.deprecated && { deprecated: true }) };
}

function contextOf(message: WantedMessage, schema: string, { name: field }: FieldFact): FieldContext {
  const subject: FieldSubject = { owner: message.owner, place: message.place, field };
  return { subject, owner: message.name, schema, page: message.page, isPartial: message.isPartial };
}
