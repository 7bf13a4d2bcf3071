import { expect, test } from 'vitest';
import { plain } from './report.ts';
import type { SyncPlan } from './sync-repository.ts';
import { writeReport } from './write-report.ts';

const plan: SyncPlan = {
  files: [{ path: 'openapi/openapi.yaml', text: 'openapi: 3.1.1' }],
  left: { added: [], changed: [], removed: [], stale: [] },
  tasks: [],
  changes: [],
  levels: new Map(),
};

test('ends with how to update the snapshots of exported names', () => {
  const lines = writeReport(plan, [], plain).split('\n');
  expect(lines.findLast((line) => line !== '')).toMatch(/4\. npm test; .*exports\.test\.ts.*npx vitest run -u/);
});
