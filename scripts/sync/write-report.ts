import type { Entry } from './entries.ts';
import { type Paint, section } from './report.ts';
import type { SyncPlan } from './sync-repository.ts';

const longest = 20;

/** What a run with --write did, what it left, and what a person does next. */
export function writeReport(plan: SyncPlan, left: readonly Entry[], paint: Paint): string {
  if (plan.files.length === 0 && left.length === 0) return 'Nothing to write: document and pages agree.';
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
      `Needs a person (${left.length})`,
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
      'read the diff, and replace each TODO in descriptions and examples (npm run lint lists them)',
      'npm run generate, to carry the descriptions into the packages',
      'edit the changeset: one or two sentences for the users of each package',
      'npm test; if exports.test.ts fails only because of new names, run npx vitest run -u in that package',
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
