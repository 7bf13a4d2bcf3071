import { createIssue, locate } from './create-issue.ts';
import { shorten, typeName } from './describe-value.ts';
import type { Issue, Location, ParseOptions } from './issue.ts';
import type { AnyRule, Walk } from './kind.ts';
import type { Problem } from './problem.ts';

/** Gives an issue a hint, if it knows one and the value is not secret. Must not throw. */
export type Advise = (issue: Issue, value: unknown, walk: Walk) => Issue;

/** Goes through a value along its rule, and collects issues and what the schema does not know. */
export class Walker implements Walk {
  readonly path: (string | number)[] = [];
  readonly issues: Issue[] = [];
  /** Calls of the callbacks, made once the value has turned out to be valid. */
  readonly calls: (() => void)[] = [];
  /** The rule at hand. */
  rule: AnyRule;
  /** Whether the value at hand is a field that may be absent. */
  isOptional = false;
  /** Fields of the object at hand, one of which must be set. */
  alternatives: readonly string[] = [];
  /** Whether the value at hand must not be shown. */
  isSecret = false;
  readonly options: ParseOptions;
  private readonly maxIssues: number;
  private readonly advise: Advise | undefined;

  constructor(rule: AnyRule, options: ParseOptions, advise?: Advise) {
    const { maxIssues = 100 } = options;
    this.rule = rule;
    this.options = options;
    // Not `NaN` either.
    this.maxIssues = Math.max(maxIssues || 1, 1);
    this.advise = advise;
  }

  /** Whether as many issues were found as were asked for. Nothing is read from then on. */
  get isFull(): boolean {
    return this.issues.length >= this.maxIssues;
  }

  /** Checks a whole value. What throws when it is read is an issue, and the last one. */
  run(value: unknown): void {
    try {
      this.check(value, this.rule);
    } catch {
      this.report(undefined, { code: 'unreadable', expected: 'readable value', received: 'error' });
    }
  }

  /** Checks a value in place of the one at hand. */
  check(value: unknown, rule: AnyRule): void {
    const outer = this.rule;
    this.rule = rule;
    rule.kind.check(value, this, rule);
    this.rule = outer;
  }

  /** Checks `parent[key]`. */
  visit(parent: object, key: string | number, rule: AnyRule, isOptional = false): void {
    if (this.isFull) return;
    const outer = this.isOptional;
    this.isOptional = isOptional;
    this.path.push(key);
    const value = (parent as Record<string | number, unknown>)[key];
    if (value !== undefined || !isOptional) this.check(value, rule);
    this.path.pop();
    this.isOptional = outer;
  }

  report(value: unknown, problem: Problem): void {
    if (this.isFull) return;
    const isHidden = this.isSecret && problem.code !== 'missing_field';
    const received = isHidden ? 'hidden value' : (problem.received ?? shorten(value));
    const issue = createIssue([...this.path], problem, received);
    this.issues.push(this.advise?.(issue, value, this) ?? issue);
  }

  /** Reports a value of another type. It is not shown: it may be a whole body, and hold secrets. */
  reportType(value: unknown, expected: string): void {
    const code = value === undefined ? 'missing_field' : 'invalid_type';
    this.report(value, { code, expected, received: typeName(value) });
  }

  /** Reports what should be a string of some format. */
  reportFormat(value: unknown, expected: string): void {
    if (typeof value === 'string') this.report(value, { code: 'invalid_format', expected });
    else this.reportType(value, expected);
  }

  /** Remembers what the schema does not know. */
  noteUnknown(
    callback: 'onUnknownField' | 'onUnknownEnum',
    value: string,
    known: readonly string[],
    path: Location['path'] = [...this.path],
  ): void {
    const tell = this.options[callback];
    if (tell && !this.isSecret) this.calls.push(() => tell({ ...locate(path), value, known }));
  }
}
