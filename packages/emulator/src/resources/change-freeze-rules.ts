import type { ChangeFreeze } from '@managed-redis/types';
import { invalidField, Refusal } from '../core/refusal.ts';
import { changeFreezeLimits } from '../generated/catalog/change-freeze-limits.ts';

/** Throws when a change freeze must not cover this period. */
export function checkPeriod(startAt: string, endAt: string, others: readonly ChangeFreeze[], now: number): void {
  const start = toSeconds(startAt);
  const end = toSeconds(endAt);
  if (!(end > start)) throw invalidField('endAt', 'Must be after startAt');
  if (end <= now / 1000) throw invalidField('endAt', 'Must not be in the past');
  if (end - start > changeFreezeLimits.maxPeriodSeconds) {
    throw invalidField('endAt', `A change freeze lasts at most ${changeFreezeLimits.maxPeriodSeconds} seconds`);
  }
  if (start - now / 1000 > changeFreezeLimits.maxAdvanceSeconds) {
    throw invalidField(
      'startAt',
      `A change freeze starts at most ${changeFreezeLimits.maxAdvanceSeconds} seconds ahead`,
    );
  }
  for (const other of others) {
    const gapBefore = start - toSeconds(other.endAt);
    const gapAfter = toSeconds(other.startAt) - end;
    if (gapBefore < changeFreezeLimits.minGapSeconds && gapAfter < changeFreezeLimits.minGapSeconds) {
      throw new Refusal(
        'FAILED_PRECONDITION',
        `Must be at least ${changeFreezeLimits.minGapSeconds} seconds away from change freeze ${other.id}`,
      );
    }
  }
  const year = new Date(startAt).getUTCFullYear();
  if (usedSeconds(others, year) + (end - start) > changeFreezeLimits.yearlyLimitSeconds) {
    throw new Refusal(
      'FAILED_PRECONDITION',
      `At most ${changeFreezeLimits.yearlyLimitSeconds} seconds per year can be frozen`,
    );
  }
}

/** Seconds frozen by the change freezes that begin in a year. */
export const usedSeconds = (changeFreezes: readonly ChangeFreeze[], year: number): number =>
  changeFreezes
    .filter(({ startAt }) => new Date(startAt).getUTCFullYear() === year)
    .reduce((sum, changeFreeze) => sum + secondsOf(changeFreeze), 0);

/** How long a change freeze lasts, in seconds. */
export const secondsOf = ({ startAt, endAt }: Pick<ChangeFreeze, 'startAt' | 'endAt'>): number =>
  Math.round(toSeconds(endAt) - toSeconds(startAt));

const toSeconds = (timestamp: string): number => Date.parse(timestamp) / 1000;
