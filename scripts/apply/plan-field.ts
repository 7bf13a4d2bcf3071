import type { FactName, FieldAspect } from '../compare-facts/fact.ts';
import { comparable, fieldTypeName } from '../compare-facts/list-facts.ts';
import type { Constraints, FieldFact, FieldSubject } from '../docs/facts.ts';
import type { FieldPlace, Json } from '../document/edit.ts';
import type { Node } from '../model/node.ts';
import { fieldSchema, limitPlace, limitValue } from './field-schema.ts';
import { type EnumOrigin, schemaNames } from './new-schema.ts';
import type { Plan } from './plan.ts';

export interface FieldContext extends EnumOrigin {
  readonly subject: FieldSubject;
  readonly isPartial: boolean;
}

/** Whether to remove a fact that the page does not state. */
export const isGone = (plan: Plan, { subject, isPartial }: FieldContext, what: FieldAspect): boolean =>
  !isPartial && !plan.isExplained({ ...subject, what } satisfies FactName);

/** Plans type and limits of a field that the document has. `schema`: what the document holds of its type. */
export function planFieldType(
  plan: Plan,
  at: FieldPlace,
  schema: Node,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  if (want.type.kind === 'inline') return;
  if (want.type.kind !== 'unstated' && fieldTypeName(want) !== fieldTypeName(have)) {
    const value = newFieldSchema(plan, want, context);
    if (value) plan.add({ kind: 'setType', at, value });
    return;
  }
  noteEnum(plan, schema, want, context);
  for (const name of Object.keys({ ...have.constraints, ...want.constraints }) as (keyof Constraints)[])
    planLimit(plan, at, name, want, have, context);
}

function planLimit(
  plan: Plan,
  at: FieldPlace,
  name: keyof Constraints,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  const place = limitPlace(name, have);
  if (!place) return;
  const value = want.constraints[name];
  const present = have.constraints[name];
  if (value === undefined) {
    if (isGone(plan, context, name)) plan.add({ kind: 'removeLimit', at, ...place });
    return;
  }
  if (present !== undefined && comparable(name, present) === comparable(name, value)) return;
  plan.add({ kind: 'setLimit', at, ...place, value: limitValue(name, value, have) });
}

/** Plans the mark `deprecated` of a field that the document has. */
export function planDeprecated(
  plan: Plan,
  at: FieldPlace,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  if (want.deprecated === have.deprecated) return;
  if (want.deprecated || isGone(plan, context, 'deprecated'))
    plan.add({ kind: 'setDeprecated', at, deprecated: want.deprecated });
}

/** Plans whether requests must hold a field that the document has. */
export function planRequired(
  plan: Plan,
  at: FieldPlace,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  if (want.required === have.required) return;
  if (want.required || isGone(plan, context, 'required'))
    plan.add({ kind: 'setRequired', at, required: want.required });
}

/** The schema of a field that is new or has another type now. */
export function newFieldSchema(plan: Plan, want: FieldFact, context: FieldContext): Json | undefined {
  const names = schemaNames(plan, context);
  return fieldSchema(want, {
    ...names,
    enum: (type) => {
      const schema = names.enum(type);
      if (schema !== undefined) noteStatement(plan, schema, want, context);
      return schema;
    },
  });
}

/** Keeps what a page says about the values of an enum that the document refers to. */
export function noteEnum(plan: Plan, schema: Node, want: FieldFact, context: FieldContext): void {
  const name = schema.refName('schemas') ?? schema.get('items').refName('schemas');
  if (name !== undefined) noteStatement(plan, name, want, context);
}

function noteStatement(plan: Plan, schema: string, { type }: FieldFact, { subject, isPartial }: FieldContext): void {
  if (type.kind !== 'enum') return;
  const statements = plan.enums.get(schema) ?? [];
  statements.push({
    values: type.values,
    ...(type.zero === undefined ? {} : { zero: type.zero }),
    isExplained: (value) => plan.isExplained({ ...subject, what: { value } }),
    isPartial,
  });
  plan.enums.set(schema, statements);
}
