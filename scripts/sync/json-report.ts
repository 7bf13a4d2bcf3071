import { entriesOf } from './entries.ts';
import type { Reading } from './read-all.ts';
import type { SyncPlan } from './sync-repository.ts';

/** A comparison as plain data, for `--json`. */
export function comparisonJson({ comparison, differences, pages, document, pageFacts }: Reading) {
  return {
    ...differences,
    entries: entriesOf(differences, pages, document),
    counts: { pages: pages.formats, facts: pageFacts, same: comparison.same, beyond: comparison.beyond },
    doubts: pages.doubts,
    skipped: pages.skipped,
  };
}

/** What a run with `--write` did as plain data, for `--json`. */
export function planJson(plan: SyncPlan) {
  return {
    written: plan.files.map(({ path, text }) => ({ path, removed: text === undefined })),
    changes: plan.changes,
    bumps: Object.fromEntries(plan.levels),
    changeset: plan.changeset?.file,
    tasks: plan.tasks,
  };
}
