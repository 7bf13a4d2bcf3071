import { conforms } from './collect.ts';
import { withHint } from './create-issue.ts';
import { hintDuration } from './duration.ts';
import { hintFieldMask } from './field-mask.ts';
import type { Hint } from './hint.ts';
import { hintInt64 } from './int64.ts';
import type { Issue } from './issue.ts';
import type { Walk } from './kind.ts';
import { nearest } from './nearest.ts';
import { hintPlainObject } from './plain-object.ts';
import { hintReadOnly } from './read-only.ts';
import type { Rule } from './rule.ts';
import { hintTimestamp } from './timestamp.ts';
import type { Advise } from './walk.ts';

type KindName = Rule['kind']['name'];

/** The hints of each kind of rule that has any, for values that people often send. */
const hints: Readonly<Partial<Record<KindName, (value: unknown, field: string) => Hint | undefined>>> = {
  boolean: hintQuotes,
  closedObject: hintPlainObject,
  double: hintQuotes,
  duration: hintDuration,
  fieldMask: hintFieldMask,
  int32: hintQuotes,
  int64: hintInt64,
  limitedInt64: hintInt64,
  limitedMap: hintPlainObject,
  map: hintPlainObject,
  openObject: hintPlainObject,
  queryInt64: hintInt64,
  readOnly: hintReadOnly,
  timestamp: hintTimestamp,
};

/** Says in an issue of a request what to do about it. */
export const advise: Advise = (issue, value, walk) => {
  const hint = walk.isSecret ? undefined : hintFor(issue, value, walk);
  return hint === undefined ? issue : withHint(issue, hint);
};

function hintFor(issue: Issue, value: unknown, { rule, isOptional, alternatives }: Walk): string | undefined {
  if (issue.code === 'unknown_field' || issue.code === 'invalid_enum') {
    return nearest(value as string, issue.allowed ?? []);
  }
  const field = String(issue.path.at(-1));
  if (value === null && isOptional && !alternatives.includes(field)) return 'leave the field out instead';
  try {
    const hint = hints[rule.kind.name as KindName]?.(value, field);
    return hint?.instead === undefined || conforms(rule, hint.instead) ? hint?.text : undefined;
  } catch {
    // A value that throws when it is looked at has no hint.
    return undefined;
  }
}

/** For a number or a boolean that was sent as text. */
function hintQuotes(value: unknown): Hint | undefined {
  if (typeof value !== 'string' || !/^(-?(0|[1-9]\d*)(\.\d+)?|true|false)$/.test(value)) return undefined;
  return { text: `write it without quotes: ${value}`, instead: JSON.parse(value) };
}
