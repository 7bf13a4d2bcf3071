import type { Walk } from './kind.ts';
import type { Problem } from './problem.ts';

/** Reports a problem one step further down the path: of the key itself rather than of the value behind it. */
export function reportAt(key: string, problem: Problem, walk: Walk): void {
  walk.path.push(key);
  walk.report(key, problem);
  walk.path.pop();
}
