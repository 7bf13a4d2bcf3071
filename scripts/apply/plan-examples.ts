import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { Json } from '../document/edit.ts';
import { exampleAjv } from '../lint/example-ajv.ts';
import type { Side } from '../model/model.ts';
import type { Node } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import { closureText } from './closure.ts';
import { DocumentView, type OperationView } from './document-view.ts';
import { makeExample } from './make-example.ts';
import { operationPointer, type Plan } from './plan.ts';
import { type SampleValues, sampleValues } from './sample-values.ts';

const json = 'application/json';

const sides = [
  { side: 'request', keys: ['requestBody', 'content', json] },
  { side: 'response', keys: ['responses', '200', 'content', json] },
] as const;

/**
 * Plans examples that follow their schemas: fields that are gone leave them, fields that are required now and values that
 * no longer fit are made up from values of the document, or become `TODO`.
 *
 * @param unchanged From `mediaTexts`: an example that is there with its schema is not judged again.
 */
export function planExamples(plan: Plan, spec: Spec, unchanged: ReadonlySet<string>): void {
  const context: ExampleContext = {
    plan,
    ajv: memoize(() => exampleAjv(spec)),
    samples: memoize(() => sampleValues(plan.view.root)),
  };
  for (const { operation, side, keys, media } of mediaOf(plan.view)) {
    const isFinished = unchanged.has(closureText(media))
      ? !hasGap(media.value)
      : planMedia(context, operation, side, media);
    if (isFinished) continue;
    plan.ask({
      pointer: operationPointer(operation, ...keys),
      page: operation.node.get('x-docs').stringOr(''),
      text: `complete the example of the ${side === 'request' ? 'body' : 'response'}`,
    });
  }
}

/** Every body and response of a document with all that its schema refers to, as text. */
export const mediaTexts = (spec: Spec): Set<string> =>
  new Set(mediaOf(new DocumentView(spec)).map(({ media }) => closureText(media)));

/** Both take long to make, and most runs need neither. */
interface ExampleContext {
  readonly plan: Plan;
  readonly ajv: () => Ajv2020;
  readonly samples: () => SampleValues;
}

function memoize<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every body and every response. */
const mediaOf = (view: DocumentView) =>
  view.operations.flatMap((operation) =>
    sides
      .map(({ side, keys }) => ({
        operation,
        side,
        keys,
        media: keys.reduce<Node>((node, key) => node.get(key), operation.node),
      }))
      .filter(({ media }) => media.exists),
  );

/** Whether a person still has to write something. */
const hasGap = (value: unknown): boolean => JSON.stringify(value).includes('"TODO"');

/** Plans the examples of one body or response. Returns whether nothing in them is left to write. */
function planMedia(context: ExampleContext, operation: OperationView, side: Side, media: Node): boolean {
  const { plan, ajv, samples } = context;
  const schema = media.get('schema');
  const validate = ajv().getSchema(`document#${encodeURI(schema.pointer)}`);
  if (!validate) return true;
  const make = (place: Node) => makeExample(place, { samples: samples(), side });
  const named = media.get('examples');
  const present = [
    ...(media.get('example').exists || named.exists ? [] : [{ value: undefined }]),
    ...(media.get('example').exists ? [{ value: media.get('example').value }] : []),
    ...named.keys().map((name) => ({ name, value: named.get(name).get('value').value })),
  ];
  const mended = present.map((example) => {
    const value = example.value === undefined ? make(schema) : mendValue(example.value, validate, schema, make);
    return { ...example, before: example.value, value };
  });
  for (const { before, ...example } of mended) {
    if (JSON.stringify(example.value) === JSON.stringify(before)) continue;
    plan.add({ kind: 'setExample', operation: operation.operationId, side, ...example });
  }
  return !mended.some(({ value }) => hasGap(value));
}

type Validate = NonNullable<ReturnType<Ajv2020['getSchema']>>;

/** Each round repairs what the one before revealed. No example is deeper than this. */
const mendingRounds = 8;

function mendValue(before: unknown, validate: Validate, schema: Node, make: (schema: Node) => unknown): unknown {
  const value = structuredClone(before);
  for (let round = 0; round < mendingRounds && !validate(value); round += 1) {
    const text = JSON.stringify(value);
    for (const error of validate.errors ?? []) mendError(value, error, schema, make);
    if (JSON.stringify(value) === text) break;
  }
  return value;
}

/** Changes the value in place, so that this one error goes. */
function mendError(value: unknown, error: ErrorObject, schema: Node, make: (schema: Node) => unknown): void {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') {
    const holder = valueAt(value, path);
    if (holder) delete holder[error.params.additionalProperty as string];
    return;
  }
  if (error.keyword === 'required') {
    const name = error.params.missingProperty as string;
    const holder = valueAt(value, path);
    const property = schemaAt(schema, path)?.get('properties').get(name);
    if (holder && property?.exists) holder[name] = make(property);
    return;
  }
  const key = path.at(-1);
  const holder = valueAt(value, path.slice(0, -1));
  const place = schemaAt(schema, path);
  if (holder && key !== undefined && place) holder[key] = make(place);
}

const valueAt = (value: unknown, path: readonly string[]): Json | undefined =>
  path.reduce<unknown>((current, key) => (current as Json | undefined)?.[key], value) as Json | undefined;

/** The schema of a place in a value. */
function schemaAt(schema: Node, path: readonly string[]): Node | undefined {
  let current = schema.resolve('schemas');
  for (const key of path) {
    if (current.get('items').exists) current = current.get('items');
    else if (current.get('properties').get(key).exists) current = current.get('properties').get(key);
    else if (current.get('additionalProperties').exists) current = current.get('additionalProperties');
    else return undefined;
    current = current.resolve('schemas');
  }
  return current;
}
