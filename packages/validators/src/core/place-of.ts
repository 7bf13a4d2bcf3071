import type { FieldRules, Group } from './objects.ts';
import type { Rule } from './walk.ts';
import { nullable } from './wrappers.ts';

interface Place {
  readonly rule: Rule;
  /** Whether it is a field that may be left out. */
  readonly isOptional: boolean;
}

/** The rule that holds at the end of a path. */
export function placeOf(root: Rule, path: readonly (string | number)[]): Place {
  let rule = root;
  let isOptional = false;
  for (const step of path) {
    const [, inner, required = 0, , exact = []] = bare(rule);
    isOptional =
      !Array.isArray(inner) &&
      Object.keys(inner as FieldRules).indexOf(`${step}`) >= (required as number) &&
      // It may be the one field of its group.
      !(exact as readonly Group[]).some((names) => names.split(', ').includes(`${step}`));
    rule = (Array.isArray(inner) ? inner : (inner as FieldRules)[step]) as Rule;
  }
  return { rule, isOptional };
}

/** A rule of a list, a map or an object without what stands around it. */
function bare(rule: Rule): Rule {
  const [check, inner, other] = rule;
  if (typeof inner === 'function') return bare(inner());
  if (check === nullable) return bare(inner as Rule);
  return inner === undefined ? bare(other as Rule) : rule;
}
