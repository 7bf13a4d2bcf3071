import type { AccessBinding, AccessBindingDelta } from '@managed-redis/types';
import type { Handlers } from '../core/handler.ts';
import { isSame } from '../core/is-same.ts';
import { assertGiven } from '../core/refusal.ts';
import { findCluster, findClusterToChange } from './find.ts';

export const accessBindingHandlers = {
  listClusterAccessBindings: ({ resourceId }, context) => ({
    accessBindings: findCluster(context, resourceId).accessBindings,
  }),

  setClusterAccessBindings({ resourceId, accessBindings = [] }, context) {
    const cluster = findClusterToChange(context, resourceId, ['RUNNING', 'STOPPED']);
    checkBindings(accessBindings, (index) => `accessBindings[${index}]`);
    const before = cluster.accessBindings;
    return {
      metadata: { resourceId },
      clusterId: resourceId,
      finish() {
        cluster.accessBindings = unique(accessBindings);
        const removed = before.filter((binding) => !has(accessBindings, binding));
        const added = cluster.accessBindings.filter((binding) => !has(before, binding));
        return { effectiveDeltas: [...removed.map(toDelta('REMOVE')), ...added.map(toDelta('ADD'))] };
      },
    };
  },

  updateClusterAccessBindings({ resourceId, accessBindingDeltas = [] }, context) {
    const cluster = findClusterToChange(context, resourceId, ['RUNNING', 'STOPPED']);
    const bindings = accessBindingDeltas.map(({ accessBinding }) => accessBinding);
    checkBindings(bindings, (index) => `accessBindingDeltas[${index}].accessBinding`);
    return {
      metadata: { resourceId },
      clusterId: resourceId,
      finish() {
        const effectiveDeltas: AccessBindingDelta[] = [];
        for (const delta of accessBindingDeltas) {
          const isPresent = has(cluster.accessBindings, delta.accessBinding);
          if (isPresent === (delta.action === 'ADD')) continue;
          cluster.accessBindings = isPresent
            ? cluster.accessBindings.filter((binding) => !isSame(binding, delta.accessBinding))
            : [...cluster.accessBindings, delta.accessBinding];
          effectiveDeltas.push(delta);
        }
        return { effectiveDeltas };
      },
    };
  },
} satisfies Handlers;

/** Throws INVALID_ARGUMENT unless each binding names a role and a subject. `fieldOf` gives the path of a binding. */
function checkBindings(bindings: readonly AccessBinding[], fieldOf: (index: number) => string): void {
  const fields = bindings.flatMap(({ roleId, subject }, index) => [
    [`${fieldOf(index)}.roleId`, roleId],
    [`${fieldOf(index)}.subject.id`, subject.id],
    [`${fieldOf(index)}.subject.type`, subject.type],
  ]);
  assertGiven(Object.fromEntries(fields));
}

const has = (bindings: readonly AccessBinding[], wanted: AccessBinding): boolean =>
  bindings.some((binding) => isSame(binding, wanted));

const unique = (bindings: readonly AccessBinding[]): AccessBinding[] =>
  bindings.filter((binding, index) => !has(bindings.slice(0, index), binding));

const toDelta =
  (action: 'ADD' | 'REMOVE') =>
  (accessBinding: AccessBinding): AccessBindingDelta => ({ action, accessBinding });
