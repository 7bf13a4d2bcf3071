/**
 * Whether a value of an enum is one that this version knows. The service may send newer ones, so the types of responses
 * take any text; this narrows to the known ones, for an exhaustive `switch`.
 *
 * @param value A value of a response.
 * @param known The member of `knownValues` that is named like the type.
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
