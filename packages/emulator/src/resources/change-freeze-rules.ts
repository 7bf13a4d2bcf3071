import type { ChangeFreeze } from '@managed-redis/types';
import { invalidField, Refusal } from '../core/refusal.ts';

/** Limits in seconds. The service has such limits but does not publish their values: these are the emulator's. */
export const constraints = {
  yearlyLimit: 5_184_000,
  maxPeriod: 2_592_000,
  minGap: 604_800,
  maxAdvance: 7_776_000,
} as const;

/** Throws when no change freeze may be made for this period. */
export function checkPeriod(startAt: string, endAt: string, others: readonly ChangeFreeze[], now: number): void {
  const [start, end] = [Date.parse(startAt) / 1000, Date.parse(endAt) / 1000];
  if (!(end > start)) throw invalidField('endAt', 'Must be after startAt');
  if (end <= now / 1000) throw invalidField('endAt', 'Must not be in the past');
  if (end - start > constraints.maxPeriod) {
    throw invalidField('endAt', `A change freeze lasts at most ${constraints.maxPeriod} seconds`);
  }
  if (start - now / 1000 > constraints.maxAdvance) {
    throw invalidField('startAt', `A change freeze is made at most ${constraints.maxAdvance} seconds ahead`);
  }
  for (const other of others) {
    const [otherStart, otherEnd] = [Date.parse(other.startAt) / 1000, Date.parse(other.endAt) / 1000];
    if (start - otherEnd < constraints.minGap && otherStart - end < constraints.minGap) {
      throw new Refusal(
        'FAILED_PRECONDITION',
        `Must be at least ${constraints.minGap} seconds away from change freeze ${other.id}`,
      );
    }
  }
  const year = new Date(startAt).getUTCFullYear();
  if (usedSeconds(others, year) + (end - start) > constraints.yearlyLimit) {
    throw new Refusal('FAILED_PRECONDITION', `At most ${constraints.yearlyLimit} seconds of a year can be frozen`);
  }
}

/** Seconds frozen by the change freezes that begin in a year. */
export const usedSeconds = (changeFreezes: readonly ChangeFreeze[], year: number): number =>
  changeFreezes
    .filter(({ startAt }) => new Date(startAt).getUTCFullYear() === year)
    .reduce((sum, changeFreeze) => sum + secondsOf(changeFreeze), 0);

/** How long a change freeze lasts. */
export const secondsOf = ({ startAt, endAt }: Pick<ChangeFreeze, 'startAt' | 'endAt'>): number =>
  Math.round((Date.parse(endAt) - Date.parse(startAt)) / 1000);
