import { isLimit } from '../docs/constraints.ts';
import { allFields, type Doubt, type Facts } from '../docs/facts.ts';
import { isLimitFact, subjectText } from './fact.ts';
import type { Differences } from './unexplained.ts';

/**
 * Doubts about sentences that look like limits and that no rule reads. Prose counts only where the pages lack a limit
 * that the document has.
 */
export function unreadDoubts(pages: Facts, { removed }: Differences): Doubt[] {
  const missing = new Set(removed.filter(isLimitFact).map(subjectText));
  return allFields(pages).flatMap(({ subject, field, source }) => {
    const about = subjectText(subject);
    return (field.unread ?? [])
      .filter((sentence) => isLimit(sentence) || missing.has(about))
      .map((sentence) => ({
        page: source,
        text: `${about}: no rule reads ${JSON.stringify(sentence)}, which looks like a limit. Limits in the document stay. Add the wording to scripts/docs/constraints.ts, or explain the limits in beyond-pages.yaml`,
      }));
  });
}
