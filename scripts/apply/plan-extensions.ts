import type { ExtensionName } from '../document/edit.ts';
import type { OperationView } from './document-view.ts';
import { operationPointer, type Plan } from './plan.ts';

/** Plans to drop extensions that name parameters or fields which are gone or have another type now. */
export function planExtensions(plan: Plan): void {
  for (const operation of plan.view.operations) {
    const { node } = operation;
    if (node.get('x-pagination').exists && !isPaginationWhole(operation)) drop(plan, operation, 'x-pagination');
    if (node.get('x-streaming').exists && !isStreamingWhole(operation)) drop(plan, operation, 'x-streaming');
  }
}

function drop(plan: Plan, operation: OperationView, name: ExtensionName): void {
  plan.add({ kind: 'setExtension', operation: operation.operationId, name });
  plan.ask({
    pointer: operationPointer(operation, name),
    page: operation.node.get('x-docs').stringOr(''),
    text: `${name} is removed because it named something that is gone; add it again if there is a successor`,
  });
}

function isPaginationWhole(operation: OperationView): boolean {
  const pagination = operation.node.get('x-pagination');
  const fields = responseFields(operation);
  const parameters = parameterNames(operation);
  return (
    fields.get(pagination.get('items').string()).get('items').get('$ref').exists &&
    fields.get(pagination.get('next').string()).exists &&
    parameters.has(pagination.get('size').string()) &&
    parameters.has(pagination.get('token').string())
  );
}

function isStreamingWhole(operation: OperationView): boolean {
  const streaming = operation.node.get('x-streaming');
  return (
    parameterNames(operation).has(streaming.get('resumeFrom').string()) &&
    responseFields(operation).get(streaming.get('resumeToken').string()).exists
  );
}

const parameterNames = ({ node }: OperationView): Set<string> =>
  new Set(
    node
      .get('parameters')
      .items()
      .map((parameter) => parameter.resolve('parameters').get('name').string()),
  );

const responseFields = ({ node }: OperationView) =>
  node
    .get('responses')
    .get('200')
    .get('content')
    .get('application/json')
    .get('schema')
    .resolve('schemas')
    .get('properties');
