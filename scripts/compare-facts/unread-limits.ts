import { isLimit } from '../docs/constraints.ts';
import { allFields, type Doubt, type Facts } from '../docs/facts.ts';
import type { Differences } from './unexplained.ts';

const marks = new Set(['type', 'required', 'deprecated', 'one of']);

/** Sentences that state a limit in words that no rule reads, as doubts; prose only where a limit of the document is missing. */
export function unreadDoubts(pages: Facts, { removed }: Differences): Doubt[] {
  const missing = new Set(
    removed
      .map((atom) => atom.key.split(/: (.*)/))
      .filter(([, fact = '']) => !marks.has(fact) && !/^(?:value|order) /.test(fact))
      .map(([about = '']) => about),
  );
  return allFields(pages).flatMap(({ key, field, source }) =>
    (field.unread ?? [])
      .filter((sentence) => isLimit(sentence) || missing.has(key))
      .map((sentence) => ({
        page: source,
        text: `${key}: no rule reads ${JSON.stringify(sentence)}, which looks like a limit; limits that the document has stay. Teach scripts/docs/constraints.ts the wording, or explain the limits in beyond-pages.yaml`,
      })),
  );
}
