import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { targets } from '../emit/targets.ts';
import { buildModel } from './build-model.ts';
import { keywordsWithValues } from './testing/keywords.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8');
type Json = Record<string, unknown>;

/** Whether generated code need not mention a keyword at a place: it is for people and other tools. */
const isNote = (pointer: string, keyword: string): boolean =>
  keyword === 'x-unconfirmed' || notes.some(([place, keywords]) => place.test(pointer) && keywords.includes(keyword));

const notes: readonly (readonly [place: RegExp, keywords: readonly string[]])[] = [
  [/^\/info$/, ['summary', 'description', 'termsOfService', 'contact', 'license']],
  [/\/servers\/\d+$/, ['description']],
  [/\/responses\/\w+$/, ['description', 'example', 'examples']],
  [/\/content\/application~1json$/, ['example', 'examples']],
  [/^\/components\/securitySchemes\/\w+$/, ['description', 'bearerFormat']],
  [/^\/components\/parameters\/IdempotencyKey\/schema$/, ['format']],
  [/\/parameters\/\w+$/, ['example']],
];

/** Whether a value says what holds without it. */
const isDefault = (pointer: string, keyword: string, value: unknown): boolean =>
  (keyword === 'additionalProperties' && value === false) ||
  (keyword === 'explode' && typeof value === 'boolean' && /\/parameters\/\w+$/.test(pointer)) ||
  (keyword === 'format' && value === 'double') ||
  (keyword === 'type' && value === 'string' && pointer.endsWith('/propertyNames'));

/** Pointers of all objects, but for those inside plain data. */
function places(value: unknown, pointer = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => places(item, `${pointer}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.entries(value)
    .filter(([key]) => !['example', 'default'].includes(key) || pointer.endsWith('/responses'))
    .flatMap(([key, item]) => places(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  return [pointer, ...inner];
}

const at = (spec: Json, pointer: string): Json =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')] as Json, spec);

const allPlaces = places(parseYaml(text));

async function output(spec: Json): Promise<string> {
  const model = buildModel(spec);
  return JSON.stringify(await Promise.all(targets.map(({ emit }) => emit(model))));
}

const unchanged = await output(parseYaml(text));

/** What happens when a keyword is added: the message of the error, or whether any emitter writes something else. */
async function addKeyword(spec: Json): Promise<string> {
  try {
    return (await output(spec)) === unchanged ? 'ignored' : 'emitted';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a message begins with the pointer of what was added, or of another place in the document. */
function namesPlace(message: string, spec: Json, added: string): boolean {
  if (message.startsWith('(document): ') || message.startsWith(added)) return true;
  const [pointer = ''] = message.split(': ');
  return pointer.startsWith('/') && at(spec, pointer.slice(0, pointer.lastIndexOf('/'))) !== undefined;
}

const addition = fc.record({
  pointer: fc.constantFrom(...allPlaces),
  keyword: fc.constantFrom(...keywordsWithValues),
});

test('a keyword added anywhere changes what is generated, or stops the run with a pointer', async () => {
  await fc.assert(
    fc.asyncProperty(addition, async ({ pointer, keyword: [keyword, value] }) => {
      const spec = parseYaml(text) as Json;
      const holder = at(spec, pointer);
      fc.pre(!(keyword in holder) && !isNote(pointer, keyword) && !isDefault(pointer, keyword, value));
      holder[keyword] = value;
      const result = await addKeyword(spec);
      if (result !== 'emitted')
        expect(result).toSatisfy((message: string) => namesPlace(message, spec, `${pointer}/${keyword}`));
    }),
    { numRuns: 300 },
  );
}, 60_000);
