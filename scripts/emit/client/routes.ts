import { idempotencyHeader } from '../../model/build-operations.ts';
import type { Model, Operation, Server } from '../../model/model.ts';
import { pointerToken } from '../../model/node.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';

/** The hosts of the API, and which of them serves which path, for requests that are made by path alone. */
export function routesFile(model: Model): GeneratedFile {
  const { servers, operations, version } = model;
  checkAddresses(servers);
  const hosts = servers.map(({ name }) => quote(name)).join(', ');
  const routes = findRoutes(operations, 1).map(routeText);
  const text = [
    header,
    constant('Version of the document this was generated from.', 'documentVersion', quote(version)),
    constant('Name of the header that carries an idempotency key.', 'idempotencyHeader', quote(idempotencyHeader)),
    constant('Short names of the hosts of the API, which precede the domain.', 'hosts', `[${hosts}] as const`),
    constant('The host of calls that name none.', 'defaultHost', quote(servers[0]?.name ?? '')),
    `/** Short name of a host. */\nexport type Host = (typeof hosts)[number];\n\n`,
    `/** The host of all paths that begin alike. */\nexport interface Route {\n`,
    `  readonly prefix: string;\n  readonly host: Host;\n`,
    `  /** Calls carry no token. */\n  readonly anonymous?: true;\n}\n\n`,
    `/** Hosts by the beginning of the path. */\nexport const routes: readonly Route[] = [\n${routes.join('')}];\n`,
  ].join('');
  return { path: 'routes.ts', text };
}

const constant = (doc: string, name: string, value: string): string =>
  `${docComment(doc)}export const ${name} = ${value};\n\n`;

const routeText = ({ prefix, host, anonymous }: Route): string =>
  `  { prefix: ${quote(prefix)}, host: ${quote(host)}${anonymous ? ', anonymous: true' : ''} },\n`;

/** The client makes addresses from the name of the host and the domain of the region, so all must have that form. */
function checkAddresses(servers: readonly Server[]): void {
  const domains = servers.map(({ name, url }) => url.replace(`https://${name}.`, ''));
  const odd = domains.findIndex((domain) => domain !== domains[0] || domain.includes('/'));
  if (servers.length > 0 && odd < 0) return;
  throw new Error(`/servers: ${servers[odd]?.url ?? 'none'}: every host must be https://<name>.<the same domain>`);
}

interface Route {
  readonly prefix: string;
  readonly host: string;
  readonly anonymous: boolean;
}

/** Beginnings of paths, no longer than it takes to tell the hosts apart. */
function findRoutes(operations: readonly Operation[], depth: number): Route[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const segments = operation.path.split(/(?=[/:])/);
    const prefix = segments.slice(0, depth).join('') + (segments.length > depth ? '/' : '');
    groups.set(prefix, [...(groups.get(prefix) ?? []), operation]);
  }
  return [...groups].flatMap(([prefix, group]) => {
    const [first, ...others] = group as [Operation, ...Operation[]];
    const isSame = (other: Operation): boolean =>
      other.server === first.server && other.authenticated === first.authenticated;
    if (others.every(isSame)) return [{ prefix, host: first.server, anonymous: !first.authenticated }];
    if (others.every((other) => other.path === first.path) || prefix.includes('{')) {
      throw new Error(`/paths/${pointerToken(first.path)}: paths that begin alike are served by different hosts`);
    }
    return findRoutes(group, depth + 1);
  });
}
