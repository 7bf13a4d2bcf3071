import type { Issue, IssueCode, ParseOptions, SafeParseResult } from './issue.ts';

/** What is wanted, if the value is of another type; nothing if it is right, or if the check has reported what is wrong. */
// biome-ignore lint/suspicious/noConfusingVoidType: a check that reports by itself ends without a return.
export type Expected = string | false | void;

/** Looks at one value. Bivariant, so that each kind names the rule it takes. */
export type Check = {
  check(value: unknown, rule: never, visit: Visit, report: Report, path: Path): Expected;
}['check'];

/** A check with its arguments behind it. Plain data. */
export type Rule = readonly [Check, ...unknown[]];

/** Checks `parent[key]`, one step further down the path. */
export type Visit = (parent: object, key: string | number, rule: Rule, isOptional?: boolean) => void;

/**
 * Records an issue at the path. The value is described, never stored. Without a code, it is the type that is wrong.
 * `candidates` are the names that may have been meant.
 */
export type Report = (
  value: unknown,
  expected: string,
  code?: IssueCode | false,
  received?: string,
  candidates?: readonly string[],
) => void;

/** Where a walk stands. The first step stands for the value itself and is no part of the path of an issue. */
export type Path = (string | number)[];

/** Sees each issue before it is recorded, and may give it a hint. Must not throw. */
export type Advise = (issue: OpenIssue, value: unknown, candidates?: readonly string[]) => void;

export type OpenIssue = { -readonly [Key in keyof Issue]: Issue[Key] };

/** Walks a value along its rule and collects all issues. Whatever throws on the way is an issue and ends the walk. */
export const collect = <T>(
  rule: Rule,
  value: unknown,
  options?: ParseOptions | null,
  advise?: Advise,
): SafeParseResult<T> => {
  const issues: Issue[] = [];
  const path: Path = [];
  let isFull: boolean | undefined;

  const report: Report = (
    found,
    expected,
    code,
    // A value of the wrong type is not shown: it may be a whole body, and hold secrets.
    received = code ? JSON.stringify((found as string).slice?.(0, 60) ?? found) : {}.toString.call(found).slice(8, -1),
    candidates,
  ) => {
    if (isFull) throw issues;
    const pointer = pointerOf(path);
    const issue: OpenIssue = {
      code: code || (found === undefined ? 'missing_field' : 'invalid_type'),
      path: path.slice(1),
      pointer,
      expected,
      received,
      message: `${pointer || 'value'}: expected ${expected}, received ${received}`,
    };
    advise?.(issue, found, candidates);
    isFull = !(issues.push(issue) < (options?.maxIssues ?? 100));
  };

  const visit: Visit = (parent, key, rule, isOptional) => {
    path.push(key);
    const found = (parent as Record<string | number, unknown>)[key];
    const expected = (found !== undefined || !isOptional) && rule[0](found, rule as never, visit, report, path);
    if (expected) report(found, expected);
    path.pop();
  };

  try {
    visit({ '': value }, '', rule);
  } catch {
    if (!isFull) report('error', 'readable value', 'unreadable');
  }
  return issues[0] ? { success: false, issues } : { success: true, value: value as T };
};

/** A path as a JSON pointer. */
export const pointerOf = (path: Path): string =>
  path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
