import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';

/** Formats that only describe the meaning of a value. Types and patterns check its form. */
const annotations = ['int32', 'int64', 'double', 'float', 'bytes', 'field-mask', 'google-duration'];

/** A validator for examples: the document, named `document`, with every object schema closed to unknown fields. */
export function exampleAjv(spec: Spec): Ajv2020 {
  const formats = Object.fromEntries(annotations.map((name) => [name, true as const]));
  // Redocly checks the schemas themselves. To compile the meta-schema takes longer than all examples.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, formats });
  addFormats.default(ajv, ['date-time', 'uuid']);
  return ajv.addSchema(closeSchemas(spec), 'document');
}

function closeSchemas(spec: Spec): Spec {
  const copy = structuredClone(spec);
  for (const schema of rootNode(copy).get('components').get('schemas').values()) {
    const value = schema.value as Record<string, unknown>;
    if (value.type === 'object' && value.additionalProperties === undefined) value.additionalProperties = false;
  }
  return copy;
}
