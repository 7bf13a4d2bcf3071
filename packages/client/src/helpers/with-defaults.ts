/** The zero values of a schema: a member of `defaults`. */
export interface SchemaDefaults {
  /** Fields that a response omits if they have this value. */
  readonly zero: Readonly<Record<string, unknown>>;
  /** Fields that hold objects, or lists of them, with zero values of their own. */
  readonly nested: Readonly<Record<string, SchemaDefaults>>;
}

/** A response with its zero values filled in: these fields are always there, at any depth. */
export type WithDefaults<Value, Defaults extends SchemaDefaults> = {
  [Key in keyof Value as Key extends keyof Defaults['zero'] ? never : Key]: FilledField<Value[Key], Key, Defaults>;
} & {
  [Key in keyof Value as Key extends keyof Defaults['zero'] ? Key : never]-?: FilledField<
    NonNullable<Value[Key]>,
    Key,
    Defaults
  >;
};

/** The type of one field. A field without zero values inside stays as it is. */
export type FilledField<Field, Key, Defaults extends SchemaDefaults> = Key extends keyof Defaults['nested']
  ? Filled<Field, Defaults['nested'][Key]>
  : Field;

/** An object or a list of objects, filled in. */
export type Filled<Field, Defaults> = Defaults extends SchemaDefaults
  ? Field extends readonly (infer Item)[]
    ? WithDefaults<Item, Defaults>[]
    : Field extends object
      ? WithDefaults<Field, Defaults>
      : Field
  : Field;

/**
 * Fills in the fields that a response omits because they have their zero value: `false`, `0`, `""`, an empty list or
 * map, the first value of an enum. Works at any depth and returns a copy. Fields that can be unset stay unset: messages,
 * timestamps, and settings whose absence differs from their zero value.
 *
 * @param value A response of the API.
 * @param defaults The member of `defaults` named after its type.
 *
 * @example
 * ```ts
 * import { defaults, withDefaults } from '@managed-redis/client/helpers';
 *
 * const cluster = withDefaults(await redis.clusters.get({ clusterId }), defaults.cluster);
 * cluster.persistenceMode; // 'ON', which the service does not send
 * cluster.labels; // {} instead of undefined
 * ```
 */
export function withDefaults<Value extends object, Defaults extends SchemaDefaults>(
  value: Value,
  defaults: Defaults,
): WithDefaults<Value, Defaults> {
  return fill(value, defaults) as WithDefaults<Value, Defaults>;
}

function fill(value: unknown, { zero, nested }: SchemaDefaults): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = { ...value };
  for (const [field, empty] of Object.entries(zero)) result[field] ??= structuredClone(empty);
  for (const field of Object.keys(nested)) {
    const inner = result[field];
    const defaults = nested[field];
    if (inner === undefined || !defaults) continue;
    result[field] = Array.isArray(inner) ? inner.map((item) => fill(item, defaults)) : fill(inner, defaults);
  }
  return result;
}
