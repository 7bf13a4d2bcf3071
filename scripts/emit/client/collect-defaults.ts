import type { ObjectSchema, Property, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { assertUnique, lowerFirst } from '../../model/names.ts';
import { quote } from '../generated-file.ts';

/** The zero values of one schema, for which one constant is emitted. */
export interface SchemaDefaults {
  /** Name of the constant. */
  readonly name: string;
  readonly schema: ObjectSchema;
  /** Fields with the source text of their zero values. */
  readonly zero: readonly { readonly field: string; readonly value: string }[];
  /** Fields with the constants for the objects they hold. */
  readonly nested: readonly NestedDefaults[];
}

export interface NestedDefaults {
  readonly field: string;
  readonly constant: string;
  /** Whether the constant is declared later, so that it can only be read when it is needed. */
  readonly isLater: boolean;
}

export interface CollectedDefaults {
  /** Each constant comes after those it names, except where schemas contain each other. */
  readonly ordered: readonly SchemaDefaults[];
  /** Constants of schemas that contain themselves. */
  readonly recursive: ReadonlySet<string>;
}

/** The zero values of all schemas of responses. A schema without zero values at any depth is left out. */
export function collectDefaults(index: ModelIndex): CollectedDefaults {
  const done = new Map<string, SchemaDefaults | undefined>();
  const ordered: SchemaDefaults[] = [];
  const recursive = new Set<string>();

  const nestedIn = ({ name, type }: Property, path: readonly string[]): NestedDefaults[] => {
    const inner = contentOf(type, index);
    if (inner === undefined) return [];
    if (path.includes(inner.name)) {
      const constant = lowerFirst(inner.name);
      recursive.add(constant);
      return [{ field: name, constant, isLater: true }];
    }
    const found = visit(inner, path);
    return found ? [{ field: name, constant: found.name, isLater: false }] : [];
  };

  const visit = (schema: ObjectSchema, outer: readonly string[]): SchemaDefaults | undefined => {
    if (done.has(schema.name)) return done.get(schema.name);
    if (!schema.direction.response || schema.open) return undefined;
    const path = [...outer, schema.name];
    const properties = schema.properties.filter((property) => !property.writeOnly);
    const nested = properties.flatMap((property) => nestedIn(property, path));
    const zero = properties.flatMap((property) => {
      const value = hasZeroValue(schema, property) ? zeroText(property.type, index) : undefined;
      return value === undefined ? [] : [{ field: property.name, value }];
    });
    const isEmpty = zero.length === 0 && nested.length === 0;
    const defaults = isEmpty ? undefined : { name: lowerFirst(schema.name), schema, zero, nested };
    done.set(schema.name, defaults);
    if (defaults) ordered.push(defaults);
    return defaults;
  };

  for (const schema of index.objectSchemas) visit(schema, []);
  assertUnique(ordered.map(({ name, schema }) => [name, schema.name]));
  return { ordered, recursive };
}

/** The schema of the objects in a field: of the field itself, or of the items of its list. */
const contentOf = (type: Type, index: ModelIndex): ObjectSchema | undefined =>
  index.objectOf(type.kind === 'array' ? type.items : type);

/** Whether the absence of a field means its zero value. It does not where proto3 tells the two apart. */
export const hasZeroValue = (schema: ObjectSchema, property: Property): boolean =>
  !property.wrapper && !property.alwaysPresent && !schema.oneOf.some(({ fields }) => fields.includes(property.name));

/** The zero value as source text; `undefined` for messages, which are absent when unset. */
export function zeroText(type: Type, index: ModelIndex): string | undefined {
  switch (type.kind) {
    case 'string':
      return `''`;
    case 'int64':
      return `'0'`;
    case 'int32':
    case 'double':
      return '0';
    case 'boolean':
      return 'false';
    case 'array':
      return '[]';
    case 'map':
      return '{}';
    case 'ref': {
      const zeroValue = index.enumOf(type)?.zeroValue;
      return zeroValue === undefined ? undefined : quote(zeroValue);
    }
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return undefined;
    default:
      return type satisfies never;
  }
}
