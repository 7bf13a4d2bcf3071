import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import { isMap } from 'yaml';
import { pointerOf } from '../document/document-index.ts';
import { mapAt, nodeOf, type Spot, setKey } from '../document/yaml-maps.ts';
import { exampleAjv } from '../lint/example-ajv.ts';
import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { SyncRun } from '../sync/sync-run.ts';
import { makeExample, sampleValues } from './make-example.ts';

const json = 'application/json';

/**
 * Makes the examples of operations follow their schemas: fields that are gone leave them, fields that are required now and
 * values that do not fit any more are made up from values of the document, or become `TODO`.
 */
export function repairExamples(run: SyncRun, spec: Spec): void {
  const root = rootNode(spec);
  const samples = sampleValues(root);
  const ajv = exampleAjv(spec);
  for (const operation of run.index.operations()) {
    const node = root.get('paths').get(operation.path).get(operation.method);
    const places: [string, string[]][] = [['request', ['requestBody', 'content', json]]];
    places.push(['response', ['responses', '200', 'content', json]]);
    for (const [side, keys] of places) {
      const media = keys.reduce<Node>((current, key) => current.get(key), node);
      const spot = mediaSpot(operation, keys);
      if (!media.exists || !spot) continue;
      const isRequest = side === 'request';
      repairMedia(run, spot, media, ajv, (schema) => makeExample(schema, samples, isRequest));
      if (JSON.stringify(spot.node.toJSON()).includes('"TODO"'))
        run.tasks.push({
          pointer: pointerOf(operation, keys.map((key) => key.replaceAll('/', '~1')).join('/')),
          page: node.get('x-docs').stringOr(''),
          text: `complete the example of the ${isRequest ? 'body' : 'response'}`,
        });
    }
  }
}

function mediaSpot(operation: Spot, keys: readonly string[]): Spot | undefined {
  let { node } = operation;
  for (const key of keys) {
    const next = mapAt(node, key);
    if (!next) return undefined;
    node = next;
  }
  return { file: operation.file, node };
}

function repairMedia(run: SyncRun, spot: Spot, media: Node, ajv: Ajv2020, make: (schema: Node) => unknown): void {
  const document = run.files.get(spot.file);
  const validate = ajv.getSchema(`document#${encodeURI(media.get('schema').pointer)}`);
  if (!validate) return;
  const named = mapAt(spot.node, 'examples');
  if (!spot.node.has('example') && !named) {
    setKey(document, spot.node, 'example', make(media.get('schema')), ['schema']);
    return;
  }
  const holders = [spot.node, ...(named?.items ?? []).map((pair) => pair.value).filter(isMap)];
  for (const holder of holders) {
    const key = holder === spot.node ? 'example' : 'value';
    if (!holder.has(key)) continue;
    // Each round mends what the round before brought to light; an example is never deeper than this.
    for (let round = 0; round < 8; round += 1) {
      const value = (holder.toJSON() as Record<string, unknown>)[key];
      if (validate(value)) break;
      const before = JSON.stringify(value);
      for (const error of [...(validate.errors ?? [])]) mend(value, error, media.get('schema'), make);
      if (JSON.stringify(value) === before) break;
      applyValue(run, spot.file, holder, key, value);
    }
  }
}

/** Changes the value in place, so that this one error goes. */
function mend(value: unknown, error: ErrorObject, schema: Node, make: (schema: Node) => unknown): void {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const holderPath = path.slice(0, -1);
  if (error.keyword === 'additionalProperties') {
    delete (at(value, path) as Record<string, unknown>)?.[error.params.additionalProperty as string];
  } else if (error.keyword === 'required') {
    const holder = at(value, path) as Record<string, unknown>;
    const name = error.params.missingProperty as string;
    const property = schemaAt(schema, path)?.get('properties').get(name);
    if (holder && property?.exists) holder[name] = make(property);
  } else {
    const holder = at(value, holderPath) as Record<string, unknown> | undefined;
    const place = schemaAt(schema, path);
    const key = path.at(-1);
    if (holder && key !== undefined && place) holder[key] = make(place);
  }
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((current, key) => (current as Record<string, unknown> | undefined)?.[key], value);

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

/** Writes a value over an example, touching only what differs, so that the rest keeps its style. */
function applyValue(run: SyncRun, file: string, holder: Spot['node'], key: string, value: unknown): void {
  const document = run.files.get(file);
  const present = holder.get(key, true);
  if (!isMap(present) || value === null || typeof value !== 'object' || Array.isArray(value)) {
    if (JSON.stringify((holder.toJSON() as Record<string, unknown>)[key]) !== JSON.stringify(value))
      holder.set(key, nodeOf(document, value));
    return;
  }
  const wanted = value as Record<string, unknown>;
  for (const name of Object.keys(present.toJSON() as object)) if (!Object.hasOwn(wanted, name)) present.delete(name);
  for (const [name, child] of Object.entries(wanted)) applyValue(run, file, present, name, child);
}
