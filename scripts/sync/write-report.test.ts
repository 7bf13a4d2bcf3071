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

test('says last how the snapshots of exported names follow', () => {
  const lines = writeReport(plan, [], plain).split('\n');
  expect(lines.findLast((line) => line !== '')).toMatch(/4\. npm test; .*exports\.test\.ts.*npx vitest run -u/);
});
