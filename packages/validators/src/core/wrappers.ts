import { type Check, collect, type Expected, type Path, type Report, type Rule, type Visit } from './walk.ts';

type NullableRule = readonly [Check, Rule];

/** A wrapper of a request: `null` means the same as nothing. */
export const nullable = (value: unknown, [, rule]: NullableRule, visit: Visit, report: Report, path: Path): Expected =>
  value !== null && rule[0](value, rule as never, visit, report, path);

export type SecretRule = readonly [Check, undefined, Rule];

/** A field of whose value nothing is shown: not in an issue, not in a hint, and what is unknown in it is not told. */
export const secret = (value: unknown, [, , rule]: SecretRule, _visit: Visit, report: Report, path: Path): void => {
  for (const { path: steps, expected, code } of collect(rule, value).issues ?? []) {
    path.push(...steps);
    // Ends the walk here too.
    if (code === 'unreadable') throw code;
    report(undefined, expected, code, code === 'missing_field' ? 'Undefined' : 'hidden value');
    path.length -= steps.length;
  }
};

/** As deep as protobuf reads JSON. */
export const maxDepth = 100;

type RecursiveRule = readonly [Check, () => Rule];

/** A schema that is part of itself: the walk follows it, but not for ever. Its rule is asked for late, being made of this one. */
export const recursive = (
  value: unknown,
  [, rule]: RecursiveRule,
  visit: Visit,
  report: Report,
  path: Path,
): Expected => {
  if (path.length - 1 <= maxDepth) return rule()[0](value, rule() as never, visit, report, path);
  report(value, `at most ${maxDepth} levels`, 'too_deep', 'more');
};
