import { typeName } from '../compare-facts/atoms.ts';
import { allFields, type Facts } from '../docs/facts.ts';

/** Gives fields whose page states something that no rule reads the limits that the document has: a wording takes none away. */
export function keepUnread(pages: Facts, document: Facts): Facts {
  const kept = structuredClone(pages);
  const known = new Map(allFields(document).map(({ key, field }) => [key, field]));
  for (const { key, field } of allFields(kept)) {
    const have = known.get(key);
    if (!field.unread || !have || typeName(have.type) !== typeName(field.type)) continue;
    field.constraints = { ...have.constraints, ...field.constraints };
  }
  return kept;
}
