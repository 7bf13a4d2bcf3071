import { subjectText } from '../compare-facts/fact.ts';
import { typeName } from '../compare-facts/list-facts.ts';
import { allFields, type Facts } from '../docs/facts.ts';

/** Gives fields with a limit that no rule reads the limits of the document: an unread wording must not remove one. */
export function keepUnread(pages: Facts, document: Facts): Facts {
  const kept = structuredClone(pages);
  const known = new Map(allFields(document).map(({ subject, field }) => [subjectText(subject), field]));
  for (const { subject, field } of allFields(kept)) {
    const have = known.get(subjectText(subject));
    if (!field.unread || !have || typeName(have.type) !== typeName(field.type)) continue;
    field.constraints = { ...have.constraints, ...field.constraints };
  }
  return kept;
}
