import type { ChangeFreeze } from '@managed-redis/types';
import { invalidField, Refusal } from '../core/refusal.ts';

/** Limits in seconds. The service has such limits but does not publish them: these values are the emulator's own. */
export const constraints = {
  yearlyLimit: 5_184_000,
  maxPeriod: 2_592_000,
  minGap: 604_800,
  maxAdvance: 7_776_000,
} as const;

/** Throws when a change freeze must not cover this period. */
export function checkPeriod(startAt: string, endAt: string, others: readonly ChangeFreeze[], now: number): void {
  const start = toSeconds(startAt);
  const end = toSeconds(endAt);
  if (!(end > start)) throw invalidField('endAt', 'Must be after startAt');
  if (end <= now / 1000) throw invalidField('endAt', 'Must not be in the past');
  if (end - start > constraints.maxPeriod) {
    throw invalidField('endAt', `A change freeze lasts at most ${constraints.maxPeriod} seconds`);
  }
  if (start - now / 1000 > constraints.maxAdvance) {
    throw invalidField('startAt', `A change freeze starts at most ${constraints.maxAdvance} seconds ahead`);
  }
  for (const other of others) {
    const gapBefore = start - toSeconds(other.endAt);
    const gapAfter = toSeconds(other.startAt) - end;
    if (gapBefore < constraints.minGap && gapAfter < constraints.minGap) {
      throw new Refusal(
        'FAILED_PRECONDITION',
        `Must be at least ${constraints.minGap} seconds away from change freeze ${other.id}`,
      );
    }
  }
  const year = new Date(startAt).getUTCFullYear();
  if (usedSeconds(others, year) + (end - start) > constraints.yearlyLimit) {
    throw new Refusal('FAILED_PRECONDITION', `At most ${constraints.yearlyLimit} seconds per year can be frozen`);
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
