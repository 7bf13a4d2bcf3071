import type { Hints } from './hints.ts';
import type { Issue, IssueCode, Location, ParseOptions } from './issue.ts';

/** A callback and what to call it with. */
export type Report = readonly [call: (event: never) => void, event: object];

/** One walk over one value: what was found so far and where the walk stands. */
export interface Context {
  readonly issues: Issue[];
  /** The first step stands for the value itself and is no part of the path of an issue. */
  readonly path: (string | number)[];
  readonly options: ParseOptions;
  readonly limit: number;
  /** Calls of the reporting callbacks, made after the walk so that their errors are not taken for errors of the value. */
  readonly reports: Report[];
  /** Whether the walk is inside a secret field. */
  secret?: boolean | undefined;
  /** Set inside requests. */
  hints?: Hints;
}

/** Checks one value and reports what is wrong with it. Bivariant, so that each kind names the descriptor it takes. */
export type Check = { check(value: unknown, context: Context, descriptor: never): void }['check'];

/** A check alone, or with its arguments behind it. Plain data: a module that holds one does no work when imported. */
export type Descriptor = Check | readonly [Check, ...unknown[]];

export function runCheck(value: unknown, context: Context, descriptor: Descriptor): void {
  const check = typeof descriptor === 'function' ? descriptor : descriptor[0];
  check(value, context, descriptor as never);
}

/** Whether an absent value is fine, an issue, or checked like any other. */
export type Presence = 0 | 1 | 2;

/** Checks `parent[key]`, one step further down the path. Whatever reading it throws becomes an issue. */
export function visit(
  context: Context,
  parent: object,
  key: string | number,
  descriptor: Descriptor,
  presence: Presence,
): void {
  const { path, secret } = context;
  const depth = path.length;
  try {
    const value = (parent as Record<string | number, unknown>)[key];
    if (value === undefined && !presence) return;
    path.push(key);
    if (value === undefined && presence === 1) report(context, 'missing_field', 'a value', value);
    else runCheck(value, context, descriptor);
    path.pop();
  } catch {
    path[depth] = key;
    report(context, 'unreadable', 'a readable value', undefined);
    path.length = depth;
  }
  context.secret = secret;
}

/** Where the walk stands, or one step below. */
export function locate({ path }: Context, ...key: string[]): Location {
  const steps = [...path.slice(1), ...key];
  const pointer = steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { path: steps, pointer };
}

/** Records an issue. `value` is described, never stored. */
export function report(
  context: Context,
  code: IssueCode,
  expected: string,
  value: unknown,
  hint?: string,
  ...key: string[]
): void {
  if (context.issues.length >= context.limit) return;
  const received = describe(value, code, context.secret);
  const advice = context.secret ? undefined : (hint ?? context.hints?.general(value));
  const location = locate(context, ...key);
  const message = `${location.pointer || 'value'}: expected ${expected}, received ${received}${advice ? `; ${advice}` : ''}`;
  context.issues.push({ code, ...location, expected, received, message, hint: advice });
}

/** Text of the wrong type is not shown: it may be a whole body, and hold secrets. */
function describe(value: unknown, code: IssueCode, secret?: boolean): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
  if (secret) return `hidden ${type}`;
  if (type === 'string' && code !== 'invalid_type') return JSON.stringify((value as string).slice(0, 60));
  return /^[bn]/.test(type) ? String(value) : type;
}
