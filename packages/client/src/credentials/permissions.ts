import { isObject } from '../core/is-object.ts';

/** Node's code under `--permission`. */
const deniedCode = 'ERR_ACCESS_DENIED';

/** Names of Deno's errors, newer and older. */
const deniedNames: readonly unknown[] = ['NotCapable', 'PermissionDenied'];

/** Levels of causes that are looked at. */
const maxDepth = 5;

/** Whether an error or one of its causes says that the runtime lacks a right: Deno's, or Node's with `--permission`. */
export function isPermissionDenied(error: unknown, depth = 0): boolean {
  if (!isObject(error) || depth > maxDepth) return false;
  const { code, name, cause } = error;
  return code === deniedCode || deniedNames.includes(name) || isPermissionDenied(cause, depth + 1);
}

/** What to do about a right that is missing, by what it is for. */
export const rights = {
  environment: 'the runtime does not permit reading it (Deno: --allow-env)',
  file: 'the runtime does not permit reading it (Deno: --allow-read, Node: --allow-fs-read)',
  network: 'the runtime does not permit connecting to it (Deno and Node: --allow-net)',
  command: 'the runtime does not permit running it (Deno: --allow-run, Node: --allow-child-process)',
} as const;
