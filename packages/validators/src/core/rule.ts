import type { BooleanRule } from './boolean.ts';
import type { ClosedEnumRule } from './closed-enum.ts';
import type { ClosedObjectRule } from './closed-object.ts';
import type { DoubleRule } from './double.ts';
import type { DurationRule } from './duration.ts';
import type { FieldMaskRule } from './field-mask.ts';
import type { Int32Rule } from './int32.ts';
import type { Int64Rule } from './int64.ts';
import type { LimitedInt64Rule } from './limited-int64.ts';
import type { LimitedListRule } from './limited-list.ts';
import type { LimitedMapRule } from './limited-map.ts';
import type { LimitedTextRule } from './limited-text.ts';
import type { ListRule } from './list.ts';
import type { MapRule } from './map.ts';
import type { NullableRule } from './nullable.ts';
import type { ObjectRule } from './object.ts';
import type { OneOfRule } from './one-of.ts';
import type { OpenEnumRule } from './open-enum.ts';
import type { OpenObjectRule } from './open-object.ts';
import type { QueryInt64Rule } from './query-int64.ts';
import type { ReadOnlyRule } from './read-only.ts';
import type { RecursiveRule } from './recursive.ts';
import type { SecretRule } from './secret.ts';
import type { TextRule } from './text.ts';
import type { TimestampRule } from './timestamp.ts';
import type { UniqueListRule } from './unique-list.ts';

/** What a value must be, as plain data: a kind and its limits. Bundles hold only the kinds that their rules name. */
export type Rule =
  | BooleanRule
  | ClosedEnumRule
  | ClosedObjectRule<Rule>
  | DoubleRule
  | DurationRule
  | FieldMaskRule
  | Int32Rule
  | Int64Rule
  | LimitedInt64Rule
  | LimitedListRule<Rule>
  | LimitedMapRule<Rule>
  | LimitedTextRule
  | ListRule<Rule>
  | MapRule<Rule>
  | NullableRule<Rule>
  | ObjectRule<Rule>
  | OneOfRule
  | OpenEnumRule
  | OpenObjectRule<Rule>
  | QueryInt64Rule
  | ReadOnlyRule
  | RecursiveRule<Rule>
  | SecretRule<Rule>
  | TextRule
  | TimestampRule
  | UniqueListRule<Rule>;
