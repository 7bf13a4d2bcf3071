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

/** One walk over one value: what was found so far and where the walk stands. */
export interface Walk {
  readonly issues: Issue[];
  /** The first step stands for the value itself and is no part of the path of an issue. */
  readonly path: (string | number)[];
  readonly options: ParseOptions;
  readonly limit: number;
  /** Calls of callbacks, made after the walk so that their errors are not taken for errors of the value. */
  readonly calls: (() => void)[];
  /** Set inside requests. */
  hint?: (value: unknown, expected: string) => string | undefined;
}

export const runCheck = (value: unknown, walk: Walk, rule: Rule): Expected => rule[0](value, walk, rule as never);

/** Checks `parent[key]`, one step further down the path. Returns whether issues were still wanted. */
export function visit(walk: Walk, parent: object, key: string | number, rule: Rule, presence: Presence): boolean {
  if (walk.issues.length >= walk.limit) return false;
  walk.path.push(key);
  try {
    const value = (parent as Record<string | number, unknown>)[key];
    if (value === undefined && presence < 2) {
      if (presence) report(walk, value, 'a value', 'missing_field');
    } else {
      const expected = rule[0](value, walk, rule as never);
      if (expected) report(walk, value, expected);
    }
  } catch {
    report(walk, undefined, 'a readable value', 'unreadable');
  }
  walk.path.pop();
  return true;
}

/** Records an issue. `value` is described, never stored. */
export function report(
  walk: Walk,
  value: unknown,
  expected: string,
  code: IssueCode = 'invalid_type',
  hint: string | undefined = walk.hint?.(value, expected),
  received: string = describe(value, code),
): void {
  const location = locate(walk);
  const message = `${location.pointer || 'value'}: expected ${expected}, received ${received}${hint ? `; ${hint}` : ''}`;
  walk.issues.push({ code, ...location, expected, received, message, hint });
}

/** Has a callback called with an event at this place. */
export function notify(walk: Walk, callback: (event: never) => void, event: object): void {
  const full = { ...locate(walk), ...event };
  walk.calls.push(() => callback(full as never));
}

function locate({ path }: Walk): Location {
  const steps = path.slice(1);
  return {
    path: steps,
    pointer: steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  };
}

/** Walks a value along its rule, collects all issues and makes the calls of the callbacks. */
export function collect<T>(rule: Rule, value: unknown, options: ParseOptions = {}): SafeParseResult<T> {
  const walk: Walk = { issues: [], path: [], options, limit: Math.max(1, options.maxIssues ?? 100) || 100, calls: [] };
  visit(walk, [value], 0, rule, 2);
  for (const call of walk.calls) call();
  return walk.issues.length > 0
    ? { success: false, issues: walk.issues.slice(0, walk.limit) }
    : { success: true, value: value as T };
}

/** Text of the wrong type is not shown: it may be a whole body, and hold secrets. */
function describe(value: unknown, code: IssueCode): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  if (type === 'string' && code !== 'invalid_type') return JSON.stringify((value as string).slice(0, 60));
  return /^[bn]/.test(type) ? `${value}` : type;
}
