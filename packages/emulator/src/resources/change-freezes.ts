import type { ChangeFreeze } from '@managed-redis/types';
import { toTimestamp, toUtc } from '../core/clock.ts';
import { allOperators, readFilter } from '../core/filter.ts';
import type { Context, Handlers } from '../core/handler.ts';
import { isSame } from '../core/is-same.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import { changeFreezeLimits } from '../generated/catalog/change-freeze-limits.ts';
import { checkPeriod, secondsOf, usedSeconds } from './change-freeze-rules.ts';
import { assertNotRunning, findCluster, reservations } from './find.ts';
import { resourcePathOf } from './resource-path.ts';
import { phaseAt } from './time-range.ts';

export const changeFreezeHandlers = {
  getChangeFreeze: ({ changeFreezeId }, context) => findChangeFreeze(context, changeFreezeId),

  listChangeFreezes({ resourcePath = [], filter }, context) {
    const passes = readFilter(filter, { status: allOperators, resource_id: allOperators });
    const changeFreezes = [...context.state.changeFreezes.keys()]
      .map((id) => findChangeFreeze(context, id))
      .filter(({ status, resourcePath: path = [] }) => {
        const isWithin = resourcePath.every((wanted) => path.some((item) => isSame(item, wanted)));
        return isWithin && passes({ status, resource_id: path[0]?.id });
      });
    return { changeFreezes };
  },

  getChangeFreezeLimits({ resourceId }, context) {
    findCluster(context, resourceId);
    const used = usedSeconds(freezesOf(context, resourceId), new Date(context.now()).getUTCFullYear());
    return {
      resourceId,
      constraints: {
        yearlyLimitSeconds: String(changeFreezeLimits.yearlyLimitSeconds),
        maxPeriodSeconds: String(changeFreezeLimits.maxPeriodSeconds),
        minGapSeconds: String(changeFreezeLimits.minGapSeconds),
        maxAdvanceSeconds: String(changeFreezeLimits.maxAdvanceSeconds),
      },
      usedSecondsThisYear: String(used),
      remainingSecondsThisYear: String(Math.max(0, changeFreezeLimits.yearlyLimitSeconds - used)),
    };
  },

  createChangeFreeze({ resourceId, reason, ...period }, context) {
    const cluster = findCluster(context, resourceId);
    const startAt = toUtc(period.startAt);
    const endAt = toUtc(period.endAt);
    checkPeriod(startAt, endAt, freezesOf(context, resourceId), context.now());
    const changeFreeze: ChangeFreeze = {
      id: context.createId('changeFreeze'),
      resourcePath: resourcePathOf(context, cluster),
      startAt,
      endAt,
      durationSeconds: String(secondsOf({ startAt, endAt })),
      ...(reason !== undefined && { reason }),
      createdBy: context.subject,
      createdAt: toTimestamp(context.now()),
      status: 'SCHEDULED',
    };
    return {
      metadata: { changeFreezeId: changeFreeze.id },
      reserves: { changeFreeze },
      finish() {
        // The cluster may have been moved in the meantime.
        const created = { ...changeFreeze, resourcePath: resourcePathOf(context, cluster) };
        context.state.changeFreezes.set(changeFreeze.id, created);
        return created;
      },
    };
  },

  terminateChangeFreeze({ changeFreezeId }, context) {
    const before = findChangeFreeze(context, changeFreezeId);
    assertNotRunning(context, 'terminateChangeFreeze', { changeFreezeId });
    if (before.status !== 'SCHEDULED' && before.status !== 'ACTIVE') {
      throw new Refusal('FAILED_PRECONDITION', `Change freeze ${changeFreezeId} has ended: ${before.status}`);
    }
    return {
      metadata: { changeFreezeId },
      finish(at) {
        const { startAt } = before;
        const endAt = toTimestamp(Math.min(at, Date.parse(before.endAt)));
        const after: ChangeFreeze = {
          ...before,
          ...pathOf(context, changeFreezeId),
          status: before.status === 'ACTIVE' ? 'COMPLETED' : 'CANCELLED',
          ...(before.status === 'ACTIVE' && { endAt, durationSeconds: String(secondsOf({ startAt, endAt })) }),
          updatedBy: context.subject,
          updatedAt: toTimestamp(at),
        };
        context.state.changeFreezes.set(changeFreezeId, after);
        return after;
      },
    };
  },
} satisfies Handlers;

/** The resource path of a change freeze, which follows its cluster. */
function pathOf({ state }: Context, id: string): Pick<ChangeFreeze, 'resourcePath'> {
  const resourcePath = state.changeFreezes.get(id)?.resourcePath;
  return resourcePath ? { resourcePath } : {};
}

/** A change freeze with its current status, which depends on the time. */
function findChangeFreeze({ state, now }: Context, id: string): ChangeFreeze {
  const changeFreeze = state.changeFreezes.get(id);
  if (!changeFreeze) throw notFound('Change freeze', id);
  if (changeFreeze.status !== 'SCHEDULED' && changeFreeze.status !== 'ACTIVE') return changeFreeze;
  const phase = phaseAt(now(), changeFreeze.startAt, changeFreeze.endAt);
  const status = { before: 'SCHEDULED', within: 'ACTIVE', after: 'COMPLETED' } as const;
  return { ...changeFreeze, status: status[phase] };
}

/** Change freezes of a resource, including those that are still being created. */
function freezesOf(context: Context, resourceId: string): ChangeFreeze[] {
  const created = reservations(context).flatMap(({ changeFreeze }) => changeFreeze ?? []);
  return [...context.state.changeFreezes.values(), ...created].filter(
    ({ resourcePath, status }) => resourcePath?.[0]?.id === resourceId && status !== 'CANCELLED',
  );
}
