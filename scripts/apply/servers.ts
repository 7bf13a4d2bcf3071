import type { OperationFact } from '../docs/facts.ts';
import type { Json } from '../document/edit.ts';
import type { Node } from '../model/node.ts';
import type { OperationView } from './document-view.ts';
import { operationPointer, type Plan, todo } from './plan.ts';

/** Plans the host of an operation that the document has. */
export function planHost(plan: Plan, operation: OperationView, want: OperationFact): void {
  const servers = serversFor(plan, operation.item, want);
  plan.add({ kind: 'setServers', operation: operation.operationId, ...(servers && { servers }) });
}

/** `servers` of an operation; none where its path or the whole document has the same host. */
export function serversFor(plan: Plan, item: Node, want: OperationFact): Json[] | undefined {
  const { root, operations } = plan.view;
  const inherited = item.get('servers').exists ? item.get('servers') : root.get('servers');
  const [first] = inherited.items();
  if (first && hostOf(first) === want.host) return undefined;
  const all = [root, ...operations.map(({ node }) => node)].flatMap((node) => node.get('servers').items());
  const known = all.find((server) => hostOf(server) === want.host);
  if (known) return [known.value as Json];
  plan.ask({
    pointer: operationPointer({ path: want.path, method: want.method.toLowerCase() }, 'servers', '0', 'description'),
    page: want.source,
    text: `describe the new host ${want.host}`,
  });
  return [{ url: `https://${want.host}`, description: todo }];
}

function hostOf(server: Node): string {
  const url = server.get('url').stringOr('');
  return URL.canParse(url) ? new URL(url).host : '';
}
