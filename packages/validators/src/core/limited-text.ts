import type { Kind, Walk } from './kind.ts';
import { amountText, isWithin, type Limits, limitsOf } from './limits.ts';
import type { Problem } from './problem.ts';
import { isString } from './text.ts';

/** The limits are numbers of characters. */
export interface TextLimits extends Limits {
  /** Anchored at both ends. */
  readonly pattern?: RegExp;
}

/** A string of limited length, or one that matches a pattern. */
export interface LimitedTextRule extends TextLimits {
  readonly kind: Kind<'limitedText'>;
}

export const isText = (value: unknown, minimum?: number, maximum?: number, pattern?: RegExp): value is string =>
  isString(value) && hasLength(value, minimum, maximum) && (!pattern || pattern.test(value));

/** Lengths are in Unicode code points. They are counted only where the number of UTF-16 units leaves the answer open. */
function hasLength(text: string, minimum = 0, maximum = Infinity): boolean {
  if (isWithin(text.length, 2 * minimum, maximum)) return true;
  return text.length <= 2 * maximum && isWithin([...text].length, minimum, maximum);
}

export const limitedText: Kind<'limitedText'> = {
  name: 'limitedText',
  check(value: unknown, walk: Walk, rule: LimitedTextRule): void {
    if (!isString(value)) {
      walk.reportType(value, 'string');
      return;
    }
    const problem = textProblem(value, rule, 'string');
    if (problem) walk.report(value, problem);
  },
};

/** What is wrong with a text, which is called `noun` in the message. */
export function textProblem(text: string, limits: TextLimits, noun: string): Problem | undefined {
  const { minimum, maximum, pattern } = limits;
  if (!hasLength(text, minimum, maximum)) {
    const expected = `${noun} of ${amountText(limits, 'character')}`;
    return { code: 'invalid_length', expected, ...limitsOf(limits) };
  }
  if (!pattern || pattern.test(text)) return undefined;
  return { code: 'invalid_pattern', expected: `${noun} matching ${pattern.source}`, pattern: pattern.source };
}
