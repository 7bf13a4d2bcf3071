import type { ObjectSchema, Schema, Side, Type } from './model.ts';
import type { Node } from './node.ts';

/** Rejects schemas that require infinite nesting. `schemas`: where the document holds them. */
export function checkEndless(all: readonly Schema[], schemas: Node): void {
  for (const side of ['request', 'response'] as const) {
    const ending = endingSchemas(all, side);
    for (const schema of all) {
      if (schema.kind === 'enum' || !schema.direction[side] || ending.has(schema.name)) continue;
      const place = endlessPlace(schema, schemas.get(schema.name), side, ending);
      throw place.error(`${schema.name} requires infinite nesting: each value must hold another one`);
    }
  }
}

/** Names of the schemas that have a finite value. */
function endingSchemas(all: readonly Schema[], side: Side): Set<string> {
  const ending = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const schema of all) {
      if (ending.has(schema.name) || !hasEnd(schema, side, ending)) continue;
      ending.add(schema.name);
      grew = true;
    }
  }
  return ending;
}

const hasEnd = (schema: Schema, side: Side, ending: ReadonlySet<string>): boolean =>
  schema.kind === 'enum' ||
  schema.open ||
  (endlessFields(schema, side, ending).length === 0 && endlessGroup(schema, ending) < 0);

function endlessPlace(schema: ObjectSchema, node: Node, side: Side, ending: ReadonlySet<string>): Node {
  const [field] = endlessFields(schema, side, ending);
  if (field !== undefined) return node.get('properties').get(field);
  const group = node.get('x-one-of').items()[endlessGroup(schema, ending)];
  return group ?? node;
}

/** Names of the required fields that nest without end. */
const endlessFields = (schema: ObjectSchema, side: Side, ending: ReadonlySet<string>): string[] =>
  schema.properties
    .filter((property) => (side === 'request' ? property.required : property.alwaysPresent))
    .filter((property) => !(side === 'request' ? property.readOnly : property.writeOnly))
    .filter((property) => isEndless(property.type, ending))
    .map(({ name }) => name);

/** Index of the first required group whose members all nest without end, or -1. */
const endlessGroup = (schema: ObjectSchema, ending: ReadonlySet<string>): number =>
  schema.oneOf.findIndex(({ fields, required }) => {
    const members = schema.properties.filter(({ name }) => fields.includes(name));
    return required && members.every(({ type }) => isEndless(type, ending));
  });

function isEndless(type: Type, ending: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'ref':
      return !ending.has(type.schema);
    case 'array':
      return (type.minItems ?? 0) > 0 && isEndless(type.items, ending);
    case 'map':
      return (type.minProperties ?? 0) > 0 && isEndless(type.values, ending);
    default:
      return false;
  }
}
