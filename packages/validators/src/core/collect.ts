import type { ParseOptions, SafeParseResult } from './issue.ts';
import type { AnyRule } from './kind.ts';
import { type Advise, Walker } from './walk.ts';

/** Checks a value along its rule. Collects all issues, or else calls the callbacks for what the schema does not know. */
export function collect<T>(
  rule: AnyRule,
  value: unknown,
  options?: ParseOptions | null,
  advise?: Advise,
): SafeParseResult<T> {
  const walk = new Walker(rule, options ?? {}, advise);
  walk.run(value);
  if (walk.issues.length > 0) return { success: false, issues: walk.issues };
  for (const call of walk.calls) call();
  return { success: true, value: value as T };
}

/** Whether a value keeps its rule. */
export const conforms = (rule: AnyRule, value: unknown): boolean => collect(rule, value, { maxIssues: 1 }).success;
