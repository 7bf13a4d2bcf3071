/**
 * The closed form of an enum: the values that this version knows, without the "any other text" of a response and without
 * `undefined`. `isKnown` of `@managed-redis/client/helpers` narrows a value to it.
 *
 * @example
 * ```ts
 * const labels: Record<Known<ClusterStatus>, string> = { … }; // an error while a status has no label
 * ```
 */
export type Known<Enum extends string | undefined> = Enum extends string ? (string extends Enum ? never : Enum) : never;
