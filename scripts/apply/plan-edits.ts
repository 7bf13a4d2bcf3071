import { goneOperations } from '../compare-facts/compare-pages.ts';
import type { Explanations } from '../compare-facts/unexplained.ts';
import type { Facts } from '../docs/facts.ts';
import type { Edit } from '../document/edit.ts';
import type { Spec } from '../model/read-spec.ts';
import { DocumentView } from './document-view.ts';
import { keepUnread } from './keep-unread.ts';
import { planNewOperation } from './new-operation.ts';
import { Plan, type Task } from './plan.ts';
import { planEnums } from './plan-enums.ts';
import { claimMessage, fillMessage, planMessage } from './plan-message.ts';
import { planOperation } from './plan-operation.ts';
import { refersTo, type WantedMessage, wantedMessages } from './wanted-messages.ts';

export interface PlannedEdits {
  readonly edits: readonly Edit[];
  readonly tasks: readonly Task[];
}

/**
 * The edits that bring a bundled document in line with what pages state, as far as that is mechanical. What the pages do
 * not describe stays, and so does what `beyond-pages.yaml` explains. Where both agree there are no edits.
 */
export function planEdits(pages: Facts, spec: Spec, explanations: Explanations): PlannedEdits {
  const view = new DocumentView(spec);
  const plan = new Plan(view, keepUnread(pages, view.facts), explanations);
  planMessages(plan);
  planOperations(plan);
  planEnums(plan);
  return { edits: plan.edits, tasks: plan.tasks };
}

function planMessages(plan: Plan): void {
  const present = new Map(plan.view.facts.messages.map(({ name, fields }) => [name, fields]));
  const wanted = wantedMessages(plan.pages);
  const isKnown = ({ name }: WantedMessage): boolean => plan.view.schemaOfMessage(name) !== undefined;
  // Fields of any message may refer to any new one, so all of them have names first.
  for (const message of wanted)
    if (!isKnown(message)) claimMessage(plan, message, nearestSchema(plan, message, wanted));
  for (const message of wanted) {
    const schema = plan.schemaOfMessage(message.name);
    if (schema === undefined || plan.schema(schema).get('enum').exists) continue;
    if (isKnown(message)) planMessage(plan, schema, message, present.get(message.name) ?? []);
    else fillMessage(plan, schema, message);
  }
}

/** A schema that refers to a new message, in whose folder it belongs. */
function nearestSchema(plan: Plan, message: WantedMessage, all: readonly WantedMessage[]): string | undefined {
  return all
    .filter((other) => other !== message && refersTo(other, message.name))
    .map((other) => plan.schemaOfMessage(other.name))
    .find((schema) => schema !== undefined);
}

function planOperations(plan: Plan): void {
  for (const { id } of goneOperations(plan.pages, plan.view.facts)) {
    const operation = plan.view.operation(id);
    if (operation && !plan.isExplained({ owner: id, place: 'operation', what: 'method' }))
      plan.add({ kind: 'removeOperation', operation: operation.operationId });
  }
  const present = new Map(plan.view.facts.operations.map((operation) => [operation.id, operation]));
  for (const want of plan.pages.operations) {
    const operation = plan.view.operation(want.id);
    const have = present.get(want.id);
    if (operation && have) planOperation(plan, operation, want, have);
    else planNewOperation(plan, want);
  }
}
