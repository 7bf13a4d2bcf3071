import { parameterFact } from '../compare-facts/document-facts.ts';
import { comparable, fieldTypeName } from '../compare-facts/list-facts.ts';
import type { Constraints, FieldFact, FieldSubject, OperationFact } from '../docs/facts.ts';
import type { FieldPlace, Json, ParameterOf, ParameterPlace } from '../document/edit.ts';
import { type Node, rootNode } from '../model/node.ts';
import type { OperationView } from './document-view.ts';
import { packageOf } from './message-name.ts';
import { type Plan, todo } from './plan.ts';
import {
  type FieldContext,
  isGone,
  newFieldSchema,
  noteEnum,
  planDeprecated,
  planFieldType,
  planRequired,
} from './plan-field.ts';

const places: readonly ParameterPlace[] = ['path', 'query'];

/** Plans the path and query parameters of an operation that the document has. */
export function planParameters(plan: Plan, operation: OperationView, want: OperationFact, have: OperationFact): void {
  for (const place of places) {
    const wanted = parametersIn(want, place);
    const present = new Map(parametersIn(have, place).map((field) => [field.name, field]));
    for (const [position, field] of wanted.entries()) {
      const context = contextOf(want, place, field);
      const at: ParameterOf = { operation: operation.operationId, in: place, name: field.name };
      const known = present.get(field.name);
      if (known) planParameter(plan, operation, at, field, known, context);
      else {
        const value = newParameter(plan, field, place, context);
        if (value)
          plan.add({ kind: 'addParameter', ...at, value, after: wanted.slice(0, position).map(({ name }) => name) });
      }
    }
    const stated = new Set(wanted.map(({ name }) => name));
    for (const field of present.values()) {
      if (stated.has(field.name) || !isGone(plan, contextOf(want, place, field), 'type')) continue;
      plan.add({ kind: 'removeParameter', operation: operation.operationId, in: place, name: field.name });
    }
  }
}

/** Parameters of an operation that the document lacks. */
export const newParameters = (plan: Plan, want: OperationFact): Json[] =>
  places.flatMap((place) =>
    parametersIn(want, place)
      .map((field) => newParameter(plan, field, place, contextOf(want, place, field)))
      .filter((value) => value !== undefined),
  );

const parametersIn = (operation: OperationFact, place: ParameterPlace): readonly FieldFact[] =>
  place === 'path' ? operation.pathParameters : operation.queryParameters;

function contextOf(want: OperationFact, place: ParameterPlace, { name: field }: FieldFact): FieldContext {
  const subject: FieldSubject = { owner: want.id, place, field };
  const owner = want.requestMessage ?? `${packageOf(want.responseMessage)}.${want.service}${want.rpc}Request`;
  return { subject, owner, page: want.source, isPartial: want.partial === true };
}

function newParameter(plan: Plan, want: FieldFact, place: ParameterPlace, context: FieldContext): Json | undefined {
  const fitting = fittingParameter(plan, want, place);
  if (fitting) {
    noteEnum(plan, fitting.node.get('schema'), want, context);
    return { $ref: `#/components/parameters/${fitting.name}` };
  }
  const schema = want.type.kind === 'unstated' ? { type: 'string' } : newFieldSchema(plan, want, context);
  return (
    schema && {
      name: want.name,
      in: place,
      description: todo,
      ...(want.required && { required: true }),
      schema,
      ...(want.repeated && { style: 'form', explode: true }),
      ...(want.deprecated && { deprecated: true }),
    }
  );
}

/**
 * Plans a parameter that the document has. A changed one becomes another shared parameter that fits; or the shared one
 * changes, where all its users change alike; or the operation gets a parameter of its own.
 */
function planParameter(
  plan: Plan,
  operation: OperationView,
  at: ParameterOf,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  const entry = entryOf(operation, at);
  if (!entry) return;
  const node = entry.resolve('parameters');
  if (isSame(want, have, context.isPartial)) {
    noteEnum(plan, node.get('schema'), want, context);
    return;
  }
  const shared = entry.refName('parameters');
  const fitting = fittingParameter(plan, want, at.in);
  const isSameText = fitting?.node.get('description').value === node.get('description').value;
  if (fitting && (shared !== undefined || isSameText)) {
    noteEnum(plan, fitting.node.get('schema'), want, context);
    plan.add({ kind: 'replaceParameter', ...at, value: { $ref: `#/components/parameters/${fitting.name}` } });
    return;
  }
  if (shared === undefined) planFacts(plan, at, node, want, have, context);
  else if (usersAgree(plan, shared, want, at.in)) planShared(plan, shared, node, want, have, context);
  else {
    plan.add({ kind: 'replaceParameter', ...at, value: node.value as Json });
    planFacts(plan, at, node, want, have, context);
  }
}

function planFacts(
  plan: Plan,
  at: FieldPlace,
  node: Node,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  planFieldType(plan, at, node.get('schema'), want, have, context);
  planRequired(plan, at, want, have, context);
  planDeprecated(plan, at, want, have, context);
}

/** Plans the change of a shared parameter once, for the first of its users. */
function planShared(
  plan: Plan,
  parameter: string,
  node: Node,
  want: FieldFact,
  have: FieldFact,
  context: FieldContext,
): void {
  const isPlanned = plan.edits.some(
    (edit) => 'at' in edit && 'parameter' in edit.at && edit.at.parameter === parameter,
  );
  if (!isPlanned) planFacts(plan, { parameter }, node, want, have, context);
}

/** The entry in the list of an operation, which may be a reference. */
const entryOf = ({ node }: OperationView, { in: place, name }: ParameterOf): Node | undefined =>
  node
    .get('parameters')
    .items()
    .find((entry) => {
      const parameter = entry.resolve('parameters');
      return parameter.get('in').value === place && parameter.get('name').value === name;
    });

/** Whether the pages of all operations that use a shared parameter agree on it. */
function usersAgree(plan: Plan, parameter: string, want: FieldFact, place: ParameterPlace): boolean {
  const users = plan.view.operations.filter(({ node }) =>
    node
      .get('parameters')
      .items()
      .some((entry) => entry.refName('parameters') === parameter),
  );
  return users.every(({ id }) => {
    const operation = plan.pages.operations.find((candidate) => candidate.id === id);
    const own = operation && parametersIn(operation, place).find(({ name }) => name === want.name);
    return own !== undefined && stated(own) === stated(want);
  });
}

const stated = (field: FieldFact): string => JSON.stringify({ ...field, unread: undefined });

/** A shared parameter that states exactly these facts. Enums and messages are compared by the names on the pages. */
const fittingParameter = (plan: Plan, want: FieldFact, place: ParameterPlace) =>
  plan.view
    .sharedParameters()
    .find(
      ({ node }) =>
        node.get('in').value === place && isSame(want, parameterFact(node, rootNode({}).get('x-one-of')), false),
    );

const isSame = (want: FieldFact, have: FieldFact, isPartial: boolean): boolean =>
  want.name === have.name && comparableFacts(want, have, isPartial) === comparableFacts(have, have, isPartial);

/** Facts of a parameter in a comparable form. The document fills in what an older page does not state. */
function comparableFacts(field: FieldFact, known: FieldFact, isPartial: boolean): string {
  const isStated = field.type.kind !== 'unstated';
  const constraints = isPartial ? { ...known.constraints, ...field.constraints } : field.constraints;
  return JSON.stringify([
    fieldTypeName({
      type: isStated ? field.type : known.type,
      repeated: field.repeated || (!isStated && known.repeated),
    }),
    field.required || (isPartial && known.required),
    field.deprecated || (isPartial && known.deprecated),
    Object.entries(constraints)
      .map(([name, value]) => `${name}=${comparable(name as keyof Constraints, value)}`)
      .sort(),
  ]);
}
