/**
 * Whether this version knows a value of an enum. The service may send newer ones, so the types of responses take any
 * text; this narrows it to the known values, for an exhaustive `switch`.
 *
 * @param value A value of a response.
 * @param known The member of `knownValues` named after the type.
 *
 * @example
 * ```ts
 * import { isKnown, knownValues } from '@managed-redis/client/helpers';
 *
 * if (!isKnown(cluster.status, knownValues.clusterStatus)) console.warn(`new status ${cluster.status}`);
 * ```
 */
export function isKnown<const Known extends string>(value: unknown, known: readonly Known[]): value is Known {
  return (known as readonly unknown[]).includes(value);
}
