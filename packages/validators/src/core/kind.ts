import type { Issue, Location, ParseOptions } from './issue.ts';
import type { Problem } from './problem.ts';

/** How values are checked against the rules of one kind. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /** Reports what is wrong with a value. Each kind names the type of its own rules. */
  check(value: unknown, walk: Walk, rule: AnyRule): void;
}

/** A rule of whatever kind. `Rule` is the union of those that exist. */
export interface AnyRule {
  readonly kind: Kind;
}

/** What a check sees of the walk through a value: where it is, and how to report or go deeper. */
export interface Walk {
  readonly path: (string | number)[];
  readonly issues: readonly Issue[];
  readonly options: ParseOptions;
  /** The rule at hand. */
  readonly rule: AnyRule;
  /** Whether the value at hand is a field that may be absent. */
  readonly isOptional: boolean;
  /** Whether as many issues were found as were asked for. Nothing is read from then on. */
  readonly isFull: boolean;
  /** Fields of the object at hand, one of which must be set. */
  alternatives: readonly string[];
  /** Whether the value at hand must not be shown. */
  isSecret: boolean;
  /** Checks a value in place of the one at hand. */
  check(value: unknown, rule: AnyRule): void;
  /** Checks `parent[key]`. */
  visit(parent: object, key: string | number, rule: AnyRule, isOptional?: boolean): void;
  report(value: unknown, problem: Problem): void;
  /** Reports a value of another type, without showing it. */
  reportType(value: unknown, expected: string): void;
  /** Reports what should be a string of some format. */
  reportFormat(value: unknown, expected: string): void;
  /** Remembers what the schema does not know. */
  noteUnknown(
    callback: 'onUnknownField' | 'onUnknownEnum',
    value: string,
    known: readonly string[],
    path?: Location['path'],
  ): void;
}
