import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A map in one of the files. */
export interface Spot {
  readonly file: string;
  readonly node: YAMLMap;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

export const keysOf = (map: YAMLMap | undefined): string[] => (map?.items ?? []).map((pair) => keyOf(pair as Pair));

export function mapAt(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
  const value = map?.get(key, true);
  return isMap(value) ? value : undefined;
}

export function seqAt(map: YAMLMap | undefined, key: string): YAMLSeq | undefined {
  const value = map?.get(key, true);
  return isSeq(value) ? value : undefined;
}

export function stringAt(map: YAMLMap | undefined, key: string): string | undefined {
  const value = map?.get(key);
  return typeof value === 'string' ? value : undefined;
}

export const stringsAt = (map: YAMLMap | undefined, key: string): string[] =>
  (seqAt(map, key)?.items ?? []).map((item) => String(isScalar(item) ? item.value : item));

/**
 * A node for a value. Times are quoted, as everywhere in the document, because some YAML readers take them for dates. A
 * value that is a node already stays as it is.
 */
export function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false }) as Node;
  visit(node as Parameters<typeof visit>[0], {
    Scalar: (_key, scalar) => {
      const isTime = typeof scalar.value === 'string' && /^\d{4}-\d\d-\d\d/.test(scalar.value);
      if (isTime && scalar.type === undefined) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return node;
}

/** Sets a key. A new key goes after the last present key of `after`, or first if none is present; without `after`, last. */
export function setKey(
  document: Document,
  map: YAMLMap,
  key: string,
  value: unknown,
  after: readonly string[] = [],
): void {
  if (map.has(key)) {
    const present = map.get(key, true);
    if (isScalar(present) && (typeof value !== 'object' || value === null)) present.value = value;
    else map.set(key, nodeOf(document, value));
    return;
  }
  const keys = keysOf(map);
  const position = Math.max(...after.map((other) => keys.indexOf(other)), -1);
  const node = nodeOf(document, value);
  const siblings = map.items.map((pair) => pair.value).filter(isMap);
  if (isMap(node) && siblings.length > 0 && siblings.every((sibling) => sibling.flow === true)) node.flow = true;
  const pair = document.createPair(key, node);
  map.items.splice(position < 0 && after.length > 0 ? 0 : position < 0 ? keys.length : position + 1, 0, pair);
}

/** Sets a key in a map whose keys are sorted. */
export function setSorted(document: Document, map: YAMLMap, key: string, value: unknown): void {
  const keys = keysOf(map);
  const before = keys.filter((other) => other < key);
  const position = before.length === 0 ? 0 : keys.lastIndexOf(before.at(-1) ?? '') + 1;
  if (map.has(key)) map.set(key, nodeOf(document, value));
  else map.items.splice(position, 0, document.createPair(key, nodeOf(document, value)));
}

/** Makes a list hold exactly these texts. Items that remain keep their comments; an empty list is removed. */
export function setStrings(
  document: Document,
  map: YAMLMap,
  key: string,
  values: readonly string[],
  after: readonly string[] = [],
): void {
  if (values.length === 0) {
    map.delete(key);
    return;
  }
  const sequence = seqAt(map, key);
  if (!sequence) {
    setKey(document, map, key, [...values], after);
    return;
  }
  const present = new Map(sequence.items.map((item) => [String(isScalar(item) ? item.value : item), item]));
  sequence.items = values.map((value) => present.get(value) ?? nodeOf(document, value));
}
