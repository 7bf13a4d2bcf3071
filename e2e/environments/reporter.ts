import type { Reporter, TestCase } from 'vitest/node';

const marks = { passed: '✓', failed: '✗', skipped: '–', pending: '…' } as const;

/** Prints a line for each environment as soon as it has run, since together they take minutes. */
export default class EnvironmentReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (test.project.name !== 'environments') return;
    const { state } = test.result();
    const duration = state === 'skipped' ? 'skipped' : `${((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1)} s`;
    console.log(`${marks[state]} ${test.name} · ${duration}`);
  }
}
