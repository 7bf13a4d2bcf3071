import type { Explanations } from '../compare-facts/unexplained.ts';
import type { Facts } from '../docs/facts.ts';
import { applyEdits } from '../document/apply-edits.ts';
import { bundleFiles } from '../document/bundle-files.ts';
import { DocumentFiles } from '../document/document-files.ts';
import type { Edit } from '../document/edit.ts';
import type { Spec } from '../model/read-spec.ts';
import { DocumentView } from './document-view.ts';
import { Plan, type Task } from './plan.ts';
import { planEdits } from './plan-edits.ts';
import { mediaTexts, planExamples } from './plan-examples.ts';
import { planExtensions } from './plan-extensions.ts';
import { planRemovals } from './plan-removals.ts';

export interface AppliedFacts {
  readonly files: DocumentFiles;
  /** The bundled document as it is now. */
  readonly spec: Spec;
  /** All edits, in the order in which they were applied. */
  readonly edits: readonly Edit[];
  readonly tasks: readonly Task[];
}

/** A second round settles what the first one made possible. More than this means that pages contradict each other. */
const mostRounds = 4;

/**
 * Brings a document in line with what pages state, as far as that is mechanical: plans edits, applies them to a copy of
 * the files, and tidies up what they leave behind.
 */
export async function applyFacts(
  source: DocumentFiles,
  pages: Facts,
  explanations: Explanations,
): Promise<AppliedFacts> {
  const draft = new Draft(new DocumentFiles(source.texts(), source.root), await bundleFiles(source));
  for (let round = 0; round < mostRounds; round += 1) {
    const { edits, tasks } = planEdits(pages, draft.spec, explanations);
    if (edits.length === 0) break;
    const before = draft.spec;
    await draft.apply(edits, tasks);
    await removeUnused(draft, before);
    await repair(draft, pages, explanations);
  }
  return { files: draft.files, spec: draft.spec, edits: draft.edits, tasks: [...draft.tasks.values()] };
}

/** A document that changes, with everything that was done to it. */
class Draft {
  readonly files: DocumentFiles;
  readonly edits: Edit[] = [];
  /** By their text, so that each is listed once. */
  readonly tasks = new Map<string, Task>();
  spec: Spec;
  readonly #start: Spec;
  #unchangedMedia: ReadonlySet<string> | undefined;

  constructor(files: DocumentFiles, spec: Spec) {
    this.files = files;
    this.spec = spec;
    this.#start = spec;
  }

  /** Bodies and responses as they were at the start. */
  get unchangedMedia(): ReadonlySet<string> {
    this.#unchangedMedia ??= mediaTexts(this.#start);
    return this.#unchangedMedia;
  }

  async apply(edits: readonly Edit[], tasks: readonly Task[] = []): Promise<void> {
    for (const task of tasks) this.tasks.set(`${task.pointer} ${task.text}`, task);
    if (edits.length === 0) return;
    applyEdits(this.files, edits);
    this.edits.push(...edits);
    this.spec = await bundleFiles(this.files);
  }
}

async function removeUnused(draft: Draft, start: Spec): Promise<void> {
  let before = start;
  for (;;) {
    const edits = planRemovals(before, draft.spec);
    if (edits.length === 0) return;
    before = draft.spec;
    await draft.apply(edits);
  }
}

async function repair(draft: Draft, pages: Facts, explanations: Explanations): Promise<void> {
  const plan = new Plan(new DocumentView(draft.spec), pages, explanations);
  planExtensions(plan);
  planExamples(plan, draft.spec, draft.unchangedMedia);
  await draft.apply(plan.edits, plan.tasks);
}
