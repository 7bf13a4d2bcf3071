import { expect } from 'vitest';
import type { Fault } from '../list/fault.ts';
import type { Traps } from '../server/traps.ts';
import { checkError } from './check-error.ts';
import { expectNothingLostOrDoubled, type Laboratory, openLaboratory, type Plan } from './laboratory.ts';
import { outcomeOf } from './outcome.ts';
import { maxAttempts, type Step } from './steps.ts';

/** One fault at one step: runs it, and checks all that must hold. */
export async function runCell(
  traps: Traps,
  fault: Fault,
  step: Step,
  times: 'once' | 'always',
  createRedis?: Plan['createRedis'],
): Promise<void> {
  const { trap, serve, isSilent } = fault;
  const laboratory = await openLaboratory(traps, { step, times, trap, serve, isSilent, createRedis });
  try {
    const error = await outcomeOf(step.run(laboratory.context));
    checkOutcome(error, fault, step, times, laboratory);
    await expectNothingLostOrDoubled(laboratory, step);
    await laboratory.expectClean();
  } finally {
    await laboratory.close();
  }
}

function checkOutcome(
  error: unknown,
  fault: Fault,
  step: Step,
  times: 'once' | 'always',
  laboratory: Laboratory,
): void {
  const expected = expectedOf(fault, step, times);
  if (expected.succeeds && error !== undefined) throw error;
  if (!expected.succeeds) {
    if (!fault.ending?.matches(error)) throw new Error(`Expected ${fault.ending?.name}, got another`, { cause: error });
    checkError(error, step, laboratory);
  }
  const { sent } = laboratory;
  expect(sent.length, 'requests of the step').toBe(expected.requests ?? sent.length);
  if (step.kind === 'start') expect(new Set(sent.map((headers) => headers['idempotency-key'])).size).toBe(1);
}

interface Expected {
  readonly succeeds: boolean;
  /** Left out where the service decides. */
  readonly requests?: number;
}

function expectedOf(fault: Fault, step: Step, times: 'once' | 'always'): Expected {
  if (step.kind === 'poll') return expectedOfWait(fault, times);
  const isRepeated = fault.reaction === 'repeats' || (fault.reaction === 'repeats reads' && step.kind !== 'start');
  if (fault.reaction === 'unharmed') return { succeeds: true, requests: 1 };
  if (fault.reaction === 'refreshes') return { succeeds: times === 'once', requests: 2 };
  if (!isRepeated) return { succeeds: false, requests: 1 };
  if (times === 'always') return { succeeds: false, requests: maxAttempts };
  return { succeeds: true, requests: 2 };
}

/** A wait asks again after a failure that may pass, whatever a single call would do. */
function expectedOfWait(fault: Fault, times: 'once' | 'always'): Expected {
  if (fault.reaction === 'unharmed') return { succeeds: true };
  if (fault.reaction === 'refreshes') return { succeeds: times === 'once' };
  if (times === 'once') return { succeeds: fault.isToleratedByWait };
  return { succeeds: false, requests: fault.isToleratedByWait ? 3 : 1 };
}
