import * as validators from '@managed-redis/validators';
import { type JsonSchema, toJsonSchema } from '@managed-redis/validators/json-schema';

/** The JSON Schemas that a validator needs, those it refers to before itself, which comes under the name given. */
export function closure(name: 'Cluster' | 'Host'): Map<string, JsonSchema> {
  const validator = name === 'Cluster' ? validators.cluster : validators.host;
  const { $schema: _, $defs = {}, ...root } = toJsonSchema(validator, { target: 'draft-2020-12' });
  const definitions: Record<string, JsonSchema> = { ...($defs as Record<string, JsonSchema>), [name]: root };
  const found = new Map<string, JsonSchema>();
  const visit = (current: string): void => {
    const schema = definitions[current];
    if (found.has(current) || !schema) return;
    for (const [, other] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(other ?? '');
    found.set(current, schema);
  };
  visit(name);
  return found;
}
