import type { Issue, IssueCode, Location, ParseOptions, SafeParseResult } from './issue.ts';

/** What is wanted, if the value is of another type; nothing if it is right, or if the check has reported what is wrong. */
// biome-ignore lint/suspicious/noConfusingVoidType: a check that reports by itself ends without a return.
export type Expected = string | false | void;

/** Looks at one value. Bivariant, so that each kind names the rule it takes. */
export type Check = { check(value: unknown, walk: Walk, rule: never): Expected }['check'];

/** A check with its arguments behind it. Plain data. */
export type Rule = readonly [Check, ...unknown[]];

/** Whether an absent value is fine, an issue, or checked like any other. */
export type Presence = 0 | 1 | 2;

/** What a check sees of a walk over one value. */
export interface Walk {
  /** What was found so far. */
  readonly issues: Issue[];
  /** The first step stands for the value itself and is no part of the path of an issue. */
  readonly path: (string | number)[];
  /** Checks `parent[key]`, one step further down the path. Returns whether issues were still wanted. */
  readonly visit: (parent: object, key: string | number, rule: Rule, presence: Presence) => boolean;
  /** Records an issue. `value` is described, never stored. */
  readonly report: (value: unknown, expected: string, code?: IssueCode, hint?: string, received?: string) => void;
  /** Calls a callback after the walk, so that its errors are not taken for errors of the value. */
  readonly notify: (callback: (event: never) => void, event: object) => void;
  readonly options: ParseOptions;
  /** Set inside requests. */
  hint?: (value: unknown, expected: string) => string | undefined;
}

export const runCheck = (value: unknown, walk: Walk, rule: Rule): Expected => rule[0](value, walk, rule as never);

/** Walks a value along its rule, collects all issues and makes the calls of the callbacks. */
export function collect<T>(rule: Rule, value: unknown, options: ParseOptions = {}): SafeParseResult<T> {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  const calls: (() => void)[] = [];
  const limit = Math.max(1, options.maxIssues ?? 100);

  const locate = (): Location => {
    const steps = path.slice(1);
    return {
      path: steps,
      pointer: steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    };
  };

  const report: Walk['report'] = (
    value,
    expected,
    code = 'invalid_type',
    hint = walk.hint?.(value, expected),
    received = describe(value, code),
  ) => {
    const location = locate();
    const message = `${location.pointer || 'value'}: expected ${expected}, received ${received}${hint ? `; ${hint}` : ''}`;
    issues.push({ code, ...location, expected, received, message, hint });
  };

  const notify: Walk['notify'] = (callback, event) => {
    const full = { ...locate(), ...event };
    calls.push(() => callback(full as never));
  };

  const visit: Walk['visit'] = (parent, key, rule, presence) => {
    if (issues.length >= limit) return false;
    const depth = path.length;
    try {
      const value = (parent as Record<string | number, unknown>)[key];
      if (value !== undefined || presence) {
        path.push(key);
        if (value === undefined && presence < 2) report(value, 'a value', 'missing_field');
        else {
          const expected = rule[0](value, walk, rule as never);
          if (expected) report(value, expected);
        }
        path.pop();
      }
    } catch {
      path[depth] = key;
      report(undefined, 'a readable value', 'unreadable');
      path.length = depth;
    }
    return true;
  };

  const walk: Walk = { issues, path, visit, report, notify, options };
  visit([value], 0, rule, 2);
  for (const call of calls) call();
  return issues.length > 0 ? { success: false, issues: issues.slice(0, limit) } : { success: true, value: value as T };
}

/** Text of the wrong type is not shown: it may be a whole body, and hold secrets. */
function describe(value: unknown, code: IssueCode): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  if (type === 'string' && code !== 'invalid_type') return JSON.stringify((value as string).slice(0, 60));
  return /^[bn]/.test(type) ? `${value}` : type;
}
