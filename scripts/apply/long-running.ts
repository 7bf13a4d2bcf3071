import type { OperationFact } from '../docs/facts.ts';
import type { Json } from '../document/edit.ts';
import { type OperationView, responseSchema } from './document-view.ts';
import { simpleName } from './message-name.ts';
import { operationPointer, type Plan, todo } from './plan.ts';

/**
 * Whether a page describes a long-running call: one that changes something and returns what such calls of the document
 * return. That is `Operation` as a rule, and its package may have another name now.
 */
export function isLongRunning(plan: Plan, want: OperationFact): boolean {
  if (want.method === 'GET') return false;
  return plan.view.operations
    .filter(({ node }) => node.get('x-operation').exists)
    .map((operation) =>
      plan.view
        .schema(responseSchema(operation) ?? '')
        .get('x-message')
        .stringOr(''),
    )
    .some((message) => simpleName(message) === simpleName(want.responseMessage));
}

/** `x-operation` of a call whose page names its metadata. */
export function longRunningValue(plan: Plan, types: OperationFact['longRunning'] = {}): Json | undefined {
  const metadata = plan.schemaOfMessage(types.metadata ?? '');
  const response = plan.schemaOfMessage(types.response ?? 'google.protobuf.Empty');
  return metadata !== undefined && response !== undefined ? { metadata, response } : undefined;
}

/** Asks for types that pages of the newest format do not name. */
export function askForTypes(
  plan: Plan,
  operation: { readonly path: string; readonly method: string },
  page: string,
): void {
  plan.ask({
    pointer: operationPointer(operation, 'x-operation'),
    page,
    text: 'add x-operation: the page names neither the metadata nor the result of this long-running call',
  });
}

/** Header parameters of an operation, such as the idempotency key. */
export const headerParameters = ({ node }: OperationView): Json[] =>
  node
    .get('parameters')
    .items()
    .filter((entry) => entry.resolve('parameters').get('in').value === 'header')
    .map((entry) => entry.value as Json);

/** Plans a call to become long-running, or to be so no longer, because its response changed. */
export function planLongRunningChange(plan: Plan, operation: OperationView, want: OperationFact, isNow: boolean): void {
  const response = plan.schemaOfMessage(want.responseMessage);
  const like = plan.view.operations.find(
    (other) =>
      other.id !== want.id && other.node.get('x-operation').exists === isNow && responseSchema(other) === response,
  );
  const { operationId } = operation;
  const description = like?.node.get('responses').get('200').get('description').stringOr('') ?? '';
  plan.add({ kind: 'setResponseDescription', operation: operationId, description: description || todo });
  if (!isNow) {
    plan.add({ kind: 'setExtension', operation: operationId, name: 'x-operation' });
    plan.ask({
      pointer: operationPointer(operation),
      page: want.source,
      text: 'the call is no longer long-running and lost x-operation; check its descriptions and header parameters',
    });
    return;
  }
  const headers = like && headerParameters(operation).length === 0 ? headerParameters(like) : [];
  if (headers.length > 0) plan.add({ kind: 'addHeaders', operation: operationId, values: headers });
  const value = longRunningValue(plan, want.longRunning);
  if (value) plan.add({ kind: 'setExtension', operation: operationId, name: 'x-operation', value });
  else askForTypes(plan, operation, want.source);
}
