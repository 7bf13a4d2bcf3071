import type { Entry } from './entries.ts';
import { type Paint, section } from './report.ts';
import type { SyncPlan } from './sync-repository.ts';

const longest = 20;

/** What a run with --write did, what it could not do, and what a person does next. */
export function writeReport(plan: SyncPlan, left: readonly Entry[], paint: Paint): string {
  if (plan.files.length === 0 && left.length === 0)
    return 'Nothing to write: the document states what the pages state.';
  const removed = plan.files.filter((file) => file.text === undefined).length;
  const lines = [
    `Wrote ${plan.files.length - removed} ${plan.files.length - removed === 1 ? 'file' : 'files'}${removed > 0 ? `, removed ${removed}` : ''}`,
    ...plan.files.slice(0, longest).map((file) => `  ${file.text === undefined ? 'removed' : 'wrote'} ${file.path}`),
  ];
  if (plan.files.length > longest) lines.push(`  and ${plan.files.length - longest} more (git status)`);
  lines.push(
    ...section(
      'Version bumps',
      [...plan.levels].sort().map(([name, level]) => `${name}: ${level}`),
      paint,
    ),
    ...section(
      `Not mechanical, do it by hand (${left.length})`,
      left.flatMap((item) => [
        `${paint('bold', item.about)}  ${item.text}`,
        paint('dim', `    ${item.page}  #${item.pointer}`),
      ]),
      paint,
    ),
    ...section(
      `To finish (${plan.tasks.length})`,
      plan.tasks.flatMap((task) => [task.text, paint('dim', `    ${task.page}  #${task.pointer}`)]),
      paint,
    ),
  );
  if (plan.files.length > 0) {
    const steps = [
      'read the diff, and write every description and example that says TODO (npm run lint lists them)',
      'npm run generate, which carries the descriptions into the packages',
      'read the changeset: one or two sentences for the user of each package',
      'npm test; where only exports.test.ts fails by names that are new: npx vitest run -u in the folder of that package',
    ];
    lines.push(
      ...section(
        'Next',
        steps.map((step, index) => `${index + 1}. ${step}`),
        paint,
      ),
    );
  }
  return lines.join('\n');
}
