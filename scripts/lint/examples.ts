import type { Node } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import { exampleAjv } from './example-ajv.ts';
import type { Problem } from './problem.ts';
import type { Place } from './visit.ts';

const rule = 'example';

/**
 * Each operation has a valid example of its response, and of its request body if it has one. Stricter than JSON Schema:
 * an example must not contain fields that its schema lacks.
 */
export function checkExamples(places: readonly Place[], spec: Spec): Problem[] {
  const ajv = exampleAjv(spec);
  const problems: Problem[] = [];
  const check = (media: Node) => {
    const pointer = media.get('schema').pointer;
    const examples = [
      media.get('example'),
      ...media
        .get('examples')
        .values()
        .map((item) => item.get('value')),
    ];
    const present = examples.filter((example) => example.exists);
    if (present.length === 0) problems.push({ pointer: media.pointer, rule, message: 'there is no example' });
    for (const example of present) {
      const validate = ajv.getSchema(`document#${encodeURI(pointer)}`);
      if (!validate) throw media.error('the schema cannot be compiled');
      if (!validate(example.value)) {
        const message = ajv.errorsText(validate.errors, { dataVar: 'example' });
        problems.push({ pointer: example.pointer, rule, message });
      }
      if (hasPlaceholder(example.value))
        problems.push({ pointer: example.pointer, rule, message: 'a value is a placeholder (TODO); write it' });
    }
  };
  for (const { kind, node } of places) {
    if (kind !== 'operation') continue;
    const body = node.get('requestBody').get('content').get('application/json');
    if (body.exists) check(body);
    for (const response of node.get('responses').values()) {
      const media = response.resolve('responses').get('content').get('application/json');
      if (media.exists) check(media);
    }
  }
  return problems;
}

const hasPlaceholder = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^TODO\b/.test(value)
    : value !== null && typeof value === 'object' && Object.values(value).some(hasPlaceholder);
