import {
  type Advise,
  type Check,
  collect,
  type Expected,
  type Path,
  type Report,
  type Rule,
  refuseUnknown,
  type Visit,
} from './walk.ts';

type WrapperRule = readonly [Check, Rule];

/** A wrapper of a request: `null` means the same as nothing. */
export function nullable(
  value: unknown,
  [, rule]: WrapperRule,
  visit: Visit,
  report: Report,
  path: Path,
  advise?: Advise,
): Expected {
  return value !== null && rule[0](value, rule as never, visit, report, path, advise);
}

/** A field whose value no issue may show, nor a hint. */
export function secret(value: unknown, [, rule]: WrapperRule, _visit: Visit, report: Report, path: Path): void {
  for (const { path: steps, expected, code, received } of collect(rule, value, {}, refuseUnknown).issues ?? []) {
    path.push(...steps);
    report(undefined, expected, code, `hidden ${code === 'invalid_type' ? received : 'value'}`);
    path.length -= steps.length;
  }
}

/** As deep as protobuf reads JSON. */
export const maxDepth = 100;

/** A schema that is part of itself: the walk follows it, but not for ever. Its rule is asked for late, being made of this one. */
export function recursive(
  value: unknown,
  [, rule]: readonly [Check, () => Rule],
  visit: Visit,
  report: Report,
  path: Path,
  advise?: Advise,
): Expected {
  if (path.length - 1 <= maxDepth) return rule()[0](value, rule() as never, visit, report, path, advise);
  report(value, `at most ${maxDepth} levels`, 'too_deep', 'more');
}
