import type { ParseOptions, SafeParseResult } from './issue.ts';
import type { Rule } from './rule.ts';
import { type Advise, Walk } from './walk.ts';

/** Checks a value along its rule. Collects all issues, or else calls the callbacks for what the schema does not know. */
export function collect<T>(
  rule: Rule,
  value: unknown,
  options?: ParseOptions | null,
  advise?: Advise,
): SafeParseResult<T> {
  const walk = new Walk(rule, options ?? {}, advise);
  walk.run(value);
  if (walk.issues.length > 0) return { success: false, issues: walk.issues };
  for (const call of walk.calls) call();
  return { success: true, value: value as T };
}

/** Whether a value keeps its rule. */
export const conforms = (rule: Rule, value: unknown): boolean => collect(rule, value, { maxIssues: 1 }).success;
