import type { Issue, Location } from './issue.ts';
import type { Problem } from './walk.ts';

/** An issue from what is known about a broken rule. This is the only place that writes messages. */
export function createIssue(path: Location['path'], problem: Problem, received: string, hint?: string): Issue {
  const { message = comparison(problem, received) } = problem;
  return {
    ...locate(path),
    ...problem,
    received,
    message: hint === undefined ? message : `${message}; ${hint}`,
    ...(hint !== undefined && { hint }),
  };
}

const comparison = ({ code, expected }: Problem, received: string): string =>
  code === 'missing_field' ? `Missing: expected ${expected}` : `Expected ${expected}, received ${received}`;

export const locate = (path: Location['path']): Location => ({ path, pointer: path.map(pointerStep).join('') });

const pointerStep = (step: string | number): string => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
