import type { Node } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import { exampleAjv } from './example-ajv.ts';
import type { Problem } from './problem.ts';
import type { Place } from './visit.ts';

const rule = 'default';

/** A default matches its own schema, including `x-range`. */
export function checkDefaults(places: readonly Place[], spec: Spec): Problem[] {
  const ajv = exampleAjv(spec);
  return places.flatMap(({ kind, node }): Problem[] => {
    const schema = kind === 'parameter' ? node.get('schema') : node;
    const value = schema.get('default');
    if (!value.exists || (kind !== 'property' && kind !== 'parameter')) return [];
    const complain = (message: string): Problem[] => [{ pointer: value.pointer, rule, message }];
    const validate = ajv.getSchema(`document#${encodeURI(schema.pointer)}`);
    if (!validate) throw schema.error('the schema cannot be compiled');
    if (!validate(value.value)) return complain(ajv.errorsText(validate.errors, { dataVar: 'default' }));
    return isInRange(value, schema.get('x-range')) ? [] : complain('the default is outside x-range');
  });
}

function isInRange(value: Node, range: Node): boolean {
  if (!range.exists) return true;
  const limit = (key: string): bigint | undefined =>
    range.get(key).exists ? BigInt(range.get(key).string()) : undefined;
  const number = BigInt(value.string());
  const [minimum, maximum, above, below] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map(limit);
  return (
    (minimum === undefined || number >= minimum) &&
    (maximum === undefined || number <= maximum) &&
    (above === undefined || number > above) &&
    (below === undefined || number < below)
  );
}
