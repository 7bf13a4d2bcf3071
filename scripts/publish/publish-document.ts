import type { Model } from '../model/model.ts';
import type { Spec } from '../model/read-spec.ts';
import { groupKeywords } from './group-keywords.ts';
import { addOperationTypes } from './operation-types.ts';
import { addPatterns } from './text-patterns.ts';

type Json = Record<string, unknown>;

/**
 * The document with the facts of its extensions in JSON Schema too: what responses always hold as `required`, the form of
 * numbers, durations and masks as `pattern`, groups of fields as `not`, and the types of operations in their responses.
 *
 * @param model The model of the same document.
 */
export function publishDocument(spec: Spec, model: Model): Spec {
  const published = structuredClone(spec);
  const schemas = (published.components as Json).schemas as Record<string, Json>;
  for (const schema of model.schemas) {
    if (schema.kind !== 'object') continue;
    const target = schemas[schema.name] as Json;
    const { direction, properties, oneOf } = schema;
    const required = properties.filter((property) =>
      direction.request ? property.required : property.alwaysPresent && !property.writeOnly,
    );
    if (required.length > 0) target.required = required.map(({ name }) => name);
    // A response may hold an alternative that this document does not know yet.
    Object.assign(target, groupKeywords(oneOf, !direction.response));
  }
  addPatterns(published);
  addOperationTypes(published, model);
  return published;
}
