import { buildType } from './build-type.ts';
import { checkEndless } from './check-endless.ts';
import type { Direction, EnumSchema, ObjectSchema, OneOf, Operation, Property, Schema, Type } from './model.ts';
import { isIdentifier, isReserved, lowerFirst } from './names.ts';
import type { Node } from './node.ts';

type Draft = Omit<ObjectSchema, 'direction' | 'differs'> | Omit<EnumSchema, 'direction' | 'differs'>;

/** All component schemas, sorted by name, each with the directions it travels in. */
export function buildSchemas(root: Node, operations: readonly Operation[]): Schema[] {
  const components = root.get('components').get('schemas');
  const drafts = new Map(
    components
      .keys()
      .sort()
      .map((name) => [name, buildSchema(name, components.get(name))] as const),
  );
  const request = reach(drafts, requestRoots(operations), root);
  const response = reach(drafts, responseRoots(operations), root);
  const differing = findDiffering(drafts, request, response);
  const schemas = [...drafts.values()].map((draft) => {
    const direction: Direction = { request: request.has(draft.name), response: response.has(draft.name) };
    if (!direction.request && !direction.response) {
      throw components.get(draft.name).error('no operation uses this schema; remove it or reference it');
    }
    return { ...draft, direction, differs: differing.has(draft.name) };
  });
  checkEndless(schemas, components);
  return schemas;
}

function buildSchema(name: string, node: Node): Draft {
  if (!isIdentifier(name) || isReserved(lowerFirst(name)))
    throw node.error(`"${name}" cannot be the name of a type and of a constant; rename the schema`);
  node.allowNotes('x-unconfirmed');
  const base = {
    name,
    description: node.get('description').stringOr(''),
    docs: node.get('x-docs').stringOr(''),
    message: node.get('x-message').stringOr(''),
  };
  if (node.get('enum').exists) {
    if (node.get('type').string() !== 'string') throw node.get('type').error('an enum is of strings');
    const values = node
      .get('enum')
      .items()
      .map((value) => ({
        value: enumValue(value),
        description: node.get('x-enumDescriptions').get(value.string()).stringOr(''),
      }));
    const zeroValue = node.get('x-zero-value').string();
    if (values[0]?.value !== zeroValue)
      throw node.get('x-zero-value').error('the zero value must be the first one of "enum"');
    return { ...base, kind: 'enum', values, zeroValue };
  }
  if (node.get('type').string() !== 'object') throw node.get('type').error('a named schema is an object or an enum');
  const required = names(node.get('required'));
  const alwaysPresent = names(node.get('x-always-present'));
  const properties = node.get('properties');
  for (const list of ['required', 'x-always-present']) {
    for (const item of node.get(list).items()) {
      if (!properties.get(item.string()).exists) throw item.error(`"${item.string()}" is not a property`);
    }
  }
  checkOneOf(node.get('x-one-of'), properties.keys());
  const updateMask = node.get('x-update-mask');
  if (updateMask.exists && properties.get(updateMask.string()).get('format').value !== 'field-mask')
    throw updateMask.error(`"${updateMask.string()}" is not a property of the format field-mask`);
  return {
    ...base,
    kind: 'object',
    properties: properties.keys().map((key) => buildProperty(key, properties.get(key), required, alwaysPresent)),
    oneOf: buildOneOf(node.get('x-one-of')),
    open: node.get('additionalProperties').boolean(),
    ...(updateMask.exists ? { updateMask: updateMask.string() } : {}),
  };
}

function enumValue(node: Node): string {
  const value = node.string();
  if (value === '') throw node.error('an enum value must not be empty');
  return value;
}

function buildProperty(name: string, node: Node, required: Set<string>, alwaysPresent: Set<string>): Property {
  node.allowNotes('x-unconfirmed');
  if (node.get('readOnly').boolean() && node.get('default').exists)
    throw node.get('default').error('a read-only property has no default, since requests never leave it out');
  return {
    name,
    description: node.get('description').stringOr(''),
    type: buildType(node),
    ...defaultOf(node),
    required: required.has(name),
    alwaysPresent: required.has(name) || alwaysPresent.has(name),
    deprecated: node.get('deprecated').boolean(),
    readOnly: node.get('readOnly').boolean(),
    writeOnly: node.get('writeOnly').boolean(),
    secret: node.get('x-secret').boolean(),
    wrapper: node.get('x-wrapper').boolean(),
  };
}

/** The default of a property or of the schema of a parameter, if it has one. */
export function defaultOf(node: Node): { default?: unknown } {
  const value = node.get('default');
  return value.exists ? { default: value.json() } : {};
}

/** Rejects groups that name something else than these fields. */
export function checkOneOf(node: Node, names: readonly string[]): void {
  const fields = node.items().flatMap((group) => group.get('fields').items());
  const stray = fields.find((field) => !names.includes(field.string()));
  if (stray) throw stray.error(`there is no field "${stray.string()}" here`);
}

export function buildOneOf(node: Node): OneOf[] {
  return node.items().map((group) => {
    return {
      fields: group
        .get('fields')
        .items()
        .map((field) => field.string()),
      required: group.get('required').boolean(),
    };
  });
}

const names = (node: Node): Set<string> => new Set(node.items().map((item) => item.string()));

const requestRoots = (operations: readonly Operation[]): string[] =>
  operations.flatMap((operation) => [
    ...(operation.body ? [operation.body.schema] : []),
    ...[...operation.pathParameters, ...operation.queryParameters].flatMap(({ type }) => referenced(type)),
  ]);

const responseRoots = (operations: readonly Operation[]): string[] =>
  operations.flatMap((operation) => [
    operation.response.schema,
    ...operation.errors.map((error) => error.schema),
    ...(operation.longRunning ? [operation.longRunning.metadata, operation.longRunning.response] : []),
  ]);

/** Names of the schemas a type refers to directly. */
export function referenced(type: Type): string[] {
  switch (type.kind) {
    case 'ref':
      return [type.schema];
    case 'array':
      return referenced(type.items);
    case 'map':
      return referenced(type.values);
    default:
      return [];
  }
}

function reach(drafts: ReadonlyMap<string, Draft>, roots: readonly string[], root: Node): Set<string> {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const draft = drafts.get(name);
    if (!draft) throw root.get('components').get('schemas').error(`there is no schema named ${name}`);
    if (reached.has(name)) continue;
    reached.add(name);
    if (draft.kind === 'object') queue.push(...draft.properties.flatMap((property) => referenced(property.type)));
  }
  return reached;
}

/**
 * Schemas that travel both ways and look different: enums (open in responses), objects with a property that travels one
 * way only, that only one direction requires, or that may be null in one, and all that contain such a schema.
 */
function findDiffering(
  drafts: ReadonlyMap<string, Draft>,
  request: ReadonlySet<string>,
  response: ReadonlySet<string>,
): Set<string> {
  const both = [...drafts.values()].filter((draft) => request.has(draft.name) && response.has(draft.name));
  const differing = new Set(both.filter(differsByItself).map((draft) => draft.name));
  for (let grew = true; grew; ) {
    grew = false;
    for (const draft of both) {
      if (draft.kind !== 'object' || differing.has(draft.name)) continue;
      if (draft.properties.some((property) => referenced(property.type).some((name) => differing.has(name)))) {
        differing.add(draft.name);
        grew = true;
      }
    }
  }
  return differing;
}

function differsByItself(draft: Draft): boolean {
  if (draft.kind === 'enum') return true;
  return draft.properties.some(
    (property) =>
      property.readOnly || property.writeOnly || property.wrapper || property.required !== property.alwaysPresent,
  );
}
