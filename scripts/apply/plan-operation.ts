import type { OperationFact } from '../docs/facts.ts';
import type { OperationView } from './document-view.ts';
import { isLongRunning, longRunningValue, planLongRunningChange } from './long-running.ts';
import type { Plan } from './plan.ts';
import { planOneOf } from './plan-one-of.ts';
import { planParameters } from './plan-parameters.ts';
import { planHost } from './servers.ts';

/** Plans parameters, host, body, response, path and method of an operation that the document has. */
export function planOperation(plan: Plan, operation: OperationView, want: OperationFact, have: OperationFact): void {
  const { operationId } = operation;
  const isPartial = want.partial === true;
  planParameters(plan, operation, want, have);
  planOneOf(plan, { operation: operationId }, operation.node, want.queryParameters, {
    owner: want.id,
    place: 'query',
    isPartial,
  });
  if (want.host !== have.host) planHost(plan, operation, want);
  planResponse(plan, operation, want, have);
  planBody(plan, operation, want, have);
  if (want.page !== undefined && want.page !== have.page) planPage(plan, operation, want.page);
  planDeprecation(plan, operation, want, have);
  const method = want.method.toLowerCase();
  if (method !== operation.method || want.path !== operation.path)
    plan.add({ kind: 'moveOperation', operation: operationId, path: want.path, method });
}

function planResponse(plan: Plan, operation: OperationView, want: OperationFact, have: OperationFact): void {
  const { operationId, node } = operation;
  const schema = plan.schemaOfMessage(want.responseMessage);
  const isOther = want.responseMessage !== have.responseMessage && schema !== undefined;
  const isLong = isLongRunning(plan, want);
  if (isOther) {
    plan.add({ kind: 'setResponse', operation: operationId, schema });
    if (node.get('x-pagination').exists)
      plan.add({ kind: 'setExtension', operation: operationId, name: 'x-pagination' });
    if (isLong !== node.get('x-operation').exists) {
      planLongRunningChange(plan, operation, want, isLong);
      return;
    }
  }
  // Only some pages name the types of metadata and result.
  const types = { ...have.longRunning, ...want.longRunning };
  if (JSON.stringify(types) === JSON.stringify(have.longRunning ?? {})) return;
  const value = longRunningValue(plan, types);
  if (value) plan.add({ kind: 'setExtension', operation: operationId, name: 'x-operation', value });
}

function planBody(plan: Plan, { operationId }: OperationView, want: OperationFact, have: OperationFact): void {
  if (want.body && want.requestMessage) {
    const schema = plan.schemaOfMessage(want.requestMessage);
    if (want.requestMessage !== have.requestMessage && schema !== undefined)
      plan.add({ kind: 'setBody', operation: operationId, schema });
    return;
  }
  const isExplained = plan.isExplained({ owner: want.id, place: 'operation', what: 'body' });
  if (!want.body && have.body && !want.partial && !isExplained) plan.add({ kind: 'setBody', operation: operationId });
}

/** Names the page that an operation has now, also in the schemas that were written from the old one. */
function planPage(plan: Plan, { operationId, node }: OperationView, page: string): void {
  const old = node.get('x-docs').stringOr('');
  const docs = old === '' ? plan.docsPath(page) : [...old.split('/').slice(0, -2), page].join('/');
  plan.add({ kind: 'setDocs', at: { operation: operationId }, docs });
  for (const schema of plan.view.schemaNames()) {
    if (old !== '' && plan.view.schema(schema).get('x-docs').value === old)
      plan.add({ kind: 'setDocs', at: { schema }, docs });
  }
}

function planDeprecation(plan: Plan, { operationId }: OperationView, want: OperationFact, have: OperationFact): void {
  const deprecated = want.deprecated === true;
  if (deprecated === (have.deprecated === true)) return;
  const isExplained = plan.isExplained({ owner: want.id, place: 'operation', what: 'deprecated' });
  if (deprecated || (!want.partial && !isExplained))
    plan.add({ kind: 'setDeprecated', at: { operation: operationId }, deprecated });
}
