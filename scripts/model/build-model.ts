import { buildOperations, operationsIn } from './build-operations.ts';
import { buildSchemas } from './build-schemas.ts';
import { type Catalog, emptyCatalog } from './catalog.ts';
import type { Model, Operation, Resource, Server } from './model.ts';
import { assertUnique, paramsTypeName, responseTypeName, schemaTypeName, upperFirst } from './names.ts';
import { type Node, rootNode } from './node.ts';
import type { Spec } from './read-spec.ts';
import { Reads } from './reads.ts';
import { refuseUnread } from './refuse-unread.ts';

/** Turns a bundled OpenAPI 3.1 document into the model. Throws with a JSON pointer where it does not support something. */
export function buildModel(spec: Spec, catalog: Catalog = emptyCatalog): Model {
  const reads = new Reads();
  const root = rootNode(spec, reads);
  const openapi = root.get('openapi');
  if (!openapi.string().startsWith('3.1.')) throw openapi.error('the document must follow OpenAPI 3.1');
  const servers = readServers(root);
  const operations = buildOperations(root, servers);
  const schemas = buildSchemas(root, operations);
  const info = root.get('info');
  info.allowNotes('summary', 'description', 'termsOfService', 'contact', 'license');
  const model: Model = {
    title: info.get('title').string(),
    version: info.get('version').string(),
    servers,
    resources: buildResources(root, operations),
    operations,
    schemas,
    catalog,
  };
  checkInputs(model, root);
  refuseUnread(spec, reads);
  assertUnique([
    ...schemas.flatMap((schema) => [
      [schemaTypeName(schema, 'response'), `schema ${schema.name}`] as const,
      [schemaTypeName(schema, 'request'), `schema ${schema.name}`] as const,
    ]),
    ...operations.flatMap((operation) => [
      [paramsTypeName(operation), `operation ${operation.id}`] as const,
      [responseTypeName(operation), responseOwner(operation)] as const,
    ]),
  ]);
  return deepFreeze(model);
}

/** Owner of the name of a response: the operation, or the schema that it answers with. */
const responseOwner = ({ id, typeName, response, longRunning }: Operation): string =>
  !longRunning && response.schema === responseTypeName({ typeName }) ? `schema ${response.schema}` : `operation ${id}`;

/** The default server first, then those that single paths or operations name. */
function readServers(root: Node): Server[] {
  const servers = new Map<string, Server>();
  const add = (node: Node) => {
    node.allowNotes('description');
    const url = node.get('url').string().replace(/\/$/, '');
    const name = new URL(url).hostname.split('.')[0] ?? url;
    const known = servers.get(name);
    if (known && known.url !== url) throw node.error(`two servers share the name "${name}": ${known.url} and ${url}`);
    if (!known) servers.set(name, { name, url });
  };
  for (const server of root.get('servers').items()) add(server);
  for (const path of root.get('paths').values()) {
    for (const server of path.get('servers').items()) add(server);
    for (const operation of operationsIn(path)) for (const server of operation.get('servers').items()) add(server);
  }
  return [...servers.values()];
}

/** Callers give parameters and the fields of the body in one object, so each needs a name of its own. */
function checkInputs({ operations, schemas }: Model, root: Node): void {
  for (const { id, body, pathParameters, queryParameters } of operations) {
    const schema = schemas.find(({ name }) => name === body?.schema);
    if (schema?.kind !== 'object') continue;
    const fields = schema.properties.filter((property) => !property.readOnly);
    const twice = fields.find(({ name }) => [...pathParameters, ...queryParameters].some((one) => one.name === name));
    if (twice)
      throw root
        .get('components')
        .get('schemas')
        .get(schema.name)
        .get('properties')
        .get(twice.name)
        .error(`"${twice.name}" is a parameter of ${id} and a field of its body; rename one of them`);
  }
}

function buildResources(root: Node, operations: Model['operations']): Resource[] {
  const names = [...new Set(operations.map((operation) => operation.resource))].sort();
  const descriptions = new Map(
    root
      .get('tags')
      .items()
      .map((tag) => [tag.get('name').string(), tag.get('description').stringOr('')]),
  );
  return names.map((name) => {
    const own = operations.filter((operation) => operation.resource === name);
    const tags = new Set(own.map((operation) => tagOf(root, operation.id)));
    if (tags.size !== 1)
      throw new Error(`Operations of the resource ${name} have several tags: ${[...tags].join(', ')}`);
    assertUnique(own.map((operation) => [operation.method, operation.id] as const));
    return {
      name,
      className: upperFirst(name),
      description: descriptions.get([...tags][0] ?? '') ?? '',
      operations: own.map((operation) => operation.id),
    };
  });
}

function tagOf(root: Node, operationId: string): string {
  for (const path of root.get('paths').values()) {
    for (const operation of operationsIn(path)) {
      if (operation.get('operationId').string() === operationId)
        return operation.get('tags').items()[0]?.string() ?? '';
    }
  }
  throw new Error(`No operation has the id ${operationId}`);
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}
