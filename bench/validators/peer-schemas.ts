import { join } from 'node:path';
import { type JsonSchema, jsonSchemaDefinitions } from '../../scripts/emit/validators/json-schema.ts';
import { buildModel } from '../../scripts/model/build-model.ts';
import { readSpec } from '../../scripts/model/read-spec.ts';

const model = buildModel(await readSpec(join(import.meta.dirname, '../../openapi/openapi.yaml')));
const definitions = jsonSchemaDefinitions(model);

/** The definitions that a schema needs, those it refers to before itself. */
export function closure(name: string): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const visit = (current: string): void => {
    if (found.has(current)) return;
    const schema = definitions[current];
    if (!schema) throw new Error(`There is no schema named ${current}`);
    for (const [, other] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(other ?? '');
    found.set(current, schema);
  };
  visit(name);
  return found;
}
