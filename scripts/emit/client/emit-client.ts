import type { Model, ObjectSchema, Operation, Resource, Server } from '../../model/model.ts';
import { assertUnique, kebabCase } from '../../model/names.ts';
import { docComment, type GeneratedFile, header, quote } from '../generated-file.ts';
import { emitFunction, emitMethod, exampleComment, type MethodContext } from './method.ts';
import { claimedNames } from './names.ts';
import { clientSchemas } from './types.ts';
import { emitUpdateParams, wholePaths } from './update-params.ts';

/** A class per resource with a method per operation, and the few lists that the client's core needs. */
export function emitClient(model: Model): GeneratedFile[] {
  for (const names of claimedNames(model)) assertUnique(names);
  return [
    ...model.resources.map((resource) => resourceFile(model, resource)),
    resourcesFile(model),
    functionsFile(model),
    routesFile(model),
    secretFieldsFile(model),
    wholePathsFile(model),
    ...emitUpdateParams(model),
  ];
}

function resourceFile(model: Model, resource: Resource): GeneratedFile {
  const context = methodContext(model);
  const operations = model.operations.filter((operation) => resource.operations.includes(operation.id));
  const emitted = operations.map((operation) => emitMethod(operation, context));
  const text = [
    header,
    `import { defineResource, type ResourceClass } from '../core/resource.ts';\n`,
    importsText(context),
    docComment(`${resource.description}${resourceExample(resource)}`),
    `export interface ${resource.className} {\n`,
    emitted.map(({ signature }) => signature).join('\n'),
    '}\n\n',
    docComment(resource.description),
    `export const ${resource.className}: ResourceClass<${resource.className}> =\n`,
    `  /* @__PURE__ */ defineResource<${resource.className}>('${resource.name}', () => ({\n`,
    ...emitted.map(({ definition }) => definition),
    '}));\n',
  ].join('');
  return { path: `${kebabCase(resource.name)}.ts`, text };
}

const methodContext = (model: Model): MethodContext => ({
  model,
  schemas: clientSchemas(model),
  types: new Map(),
  core: new Map(),
});

/** What the emitted calls need from elsewhere. */
function importsText({ core, types }: MethodContext): string {
  const coreImports = [...core].sort(([a], [b]) => (a < b ? -1 : 1));
  const imports = [
    `import type { RequestOptions } from '../core/request-options.ts';`,
    ...coreImports.flatMap(([file, names]) => coreImport(file, [...names].sort())),
    ...[...types].map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`),
  ];
  return `${imports.join('\n')}\n\n`;
}

/** Types and values apart: a mixed import of types alone would stay as an empty import at run time. */
function coreImport(file: string, names: readonly string[]): string[] {
  const types = names.filter((name) => name.startsWith('type ')).map((name) => name.slice('type '.length));
  const values = names.filter((name) => !name.startsWith('type '));
  const from = `from '../core/${file}.ts';`;
  return [
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } ${from}`] : []),
    ...(values.length > 0 ? [`import { ${values.join(', ')} } ${from}`] : []),
  ];
}

const resourceExample = (resource: Resource): string =>
  exampleComment([
    `import { createClient, ${resource.className} } from '@managed-redis/client';`,
    '',
    `const ${resource.name} = new ${resource.className}(createClient({ credentials: token }));`,
  ]);

/** All resources as properties of one object. */
function resourcesFile(model: Model): GeneratedFile {
  const { resources } = model;
  const text = [
    header,
    `import type { Core } from '../core/core.ts';\n`,
    `import { type ResourceSource, resourcesOf } from '../core/resource.ts';\n`,
    ...resources.map(({ name, className }) => `import { ${className} } from './${kebabCase(name)}.ts';\n`),
    `\n/** Every resource of the API. */\nexport class Resources {\n`,
    `  readonly #source: ResourceSource;\n\n`,
    `  constructor(core: Core) {\n    this.#source = resourcesOf(core);\n  }\n`,
    ...resources.map(
      ({ name, className, description }) =>
        `\n${docComment(description, '  ')}  get ${name}(): ${className} {\n    return this.#source(${className});\n  }\n`,
    ),
    `}\n`,
  ].join('');
  return { path: 'resources.ts', text };
}

/**
 * Every call as a function. They are apart from the resources, whose classes are made when they are first used: a
 * function must be there from the beginning.
 */
function functionsFile(model: Model): GeneratedFile {
  const context = methodContext(model);
  const operations = model.resources.flatMap(({ operations }) =>
    model.operations.filter(({ id }) => operations.includes(id)),
  );
  const functions = operations.map((operation) => emitFunction(operation, context));
  const imports = `import type { Core } from '../core/core.ts';\n${importsText(context)}`;
  return { path: 'functions.ts', text: [header, imports, functions.join('\n')].join('') };
}

/** Which host answers which path, for requests that are made by path alone. */
function routesFile(model: Model): GeneratedFile {
  const rows = routeRows(model.operations, 1).map(
    ({ prefix, host, anonymous }) =>
      `  { prefix: '${prefix}', host: '${host}'${anonymous ? ', anonymous: true' : ''} },\n`,
  );
  const hosts = model.servers.map(({ name }) => `'${name}'`);
  const text = [
    header,
    `/** Version of the document this was generated from. */\nexport const documentVersion = '${model.version}';\n\n`,
    `/** Short names of the hosts of the API. Each stands before the domain in the address. */\n`,
    `export const hosts = [${hosts.join(', ')}] as const;\n\n`,
    `/** Domain of the hosts, as the document names them. */\nexport const domain = '${domainOf(model.servers)}';\n\n`,
    `/** The host of calls that name none. */\nexport const defaultHost = '${model.servers[0]?.name}';\n\n`,
    `/** Short name of a host. */\nexport type Host = (typeof hosts)[number];\n\n`,
    `/** Host by the beginning of the path. \`anonymous\` calls carry no token. */\n`,
    `export const routes: readonly { readonly prefix: string; readonly host: Host; readonly anonymous?: true }[] = [\n`,
    ...rows,
    '];\n',
  ].join('');
  return { path: 'routes.ts', text };
}

/** What stands after the short name in the address of every host. Other regions have another one in its place. */
function domainOf(servers: readonly Server[]): string {
  const domains = servers.map(({ name, url }) => url.replace(`https://${name}.`, ''));
  const [first] = domains;
  const odd = domains.findIndex((domain) => domain !== first || domain.includes('/'));
  if (first === undefined || odd >= 0) {
    throw new Error(`#/servers: ${servers[odd]?.url ?? 'none'}: every host must be https://<name>.<the same domain>`);
  }
  return first;
}

interface RouteRow {
  readonly prefix: string;
  readonly host: string;
  readonly anonymous: boolean;
}

/** Beginnings of paths, as short as tells the hosts apart. */
function routeRows(operations: readonly Operation[], depth: number): RouteRow[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const segments = operation.path.split(/(?=[/:])/);
    const prefix = segments.slice(0, depth).join('') + (segments.length > depth ? '/' : '');
    groups.set(prefix, [...(groups.get(prefix) ?? []), operation]);
  }
  return [...groups].flatMap(([prefix, group]) => {
    const [first, ...others] = group as [Operation, ...Operation[]];
    const same = others.every((other) => other.server === first.server && other.authenticated === first.authenticated);
    if (same) return [{ prefix, host: first.server, anonymous: !first.authenticated }];
    if (others.every((other) => other.path === first.path) || prefix.includes('{')) {
      throw new Error(`#/paths/${first.path}: paths that begin alike are served by different hosts`);
    }
    return routeRows(group, depth + 1);
  });
}

/** Paths of all updates at once, for comparing two states of a resource. */
function wholePathsFile(model: Model): GeneratedFile {
  const schemas = clientSchemas(model);
  const masked = model.schemas.filter(
    (schema): schema is ObjectSchema => schema.kind === 'object' && schema.updateMask !== undefined,
  );
  const paths = new Set(masked.flatMap((schema) => wholePaths(schema, schemas)));
  const text = [
    header,
    '/** Paths in updates of objects that are set as one value. */\n',
    `export const wholePaths: readonly string[] = [${[...paths].sort().map(quote).join(', ')}];\n`,
  ].join('');
  return { path: 'whole-paths.ts', text };
}

function secretFieldsFile(model: Model): GeneratedFile {
  const objects = model.schemas.filter((schema): schema is ObjectSchema => schema.kind === 'object');
  const names = new Set(
    objects.flatMap((schema) => schema.properties.filter((field) => field.secret)).map((field) => field.name),
  );
  const text = [
    header,
    '/** Names of fields whose values must not reach a log or an error. */\n',
    `export const secretFields: readonly string[] = [${[...names].sort().map(quote).join(', ')}];\n`,
  ].join('');
  return { path: 'secret-fields.ts', text };
}
