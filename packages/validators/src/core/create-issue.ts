import type { Issue, Location } from './issue.ts';
import type { Problem } from './problem.ts';

/** An issue from what is known about a broken rule. Messages are written in this file only. */
export const createIssue = (path: Location['path'], problem: Problem, received: string): Issue => ({
  ...locate(path),
  ...problem,
  received,
  message: problem.message ?? comparison(problem, received),
});

const comparison = ({ code, expected }: Problem, received: string): string =>
  code === 'missing_field' ? `Missing: expected ${expected}` : `Expected ${expected}, received ${received}`;

export const withHint = (issue: Issue, hint: string): Issue => ({
  ...issue,
  message: `${issue.message}; ${hint}`,
  hint,
});

export const locate = (path: Location['path']): Location => ({ path, pointer: path.map(pointerStep).join('') });

const pointerStep = (step: string | number): string => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
