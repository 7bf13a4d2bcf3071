import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';

export type PlaceKind = 'operation' | 'schema' | 'property' | 'parameter' | 'response';

export interface Place {
  readonly kind: PlaceKind;
  readonly node: Node;
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** Every operation, parameter, response, component schema and property, in document order. References are not followed. */
export function visitDocument(spec: Spec): Place[] {
  const root = rootNode(spec);
  const places: Place[] = [];
  const add = (kind: PlaceKind, node: Node) => {
    if (!node.get('$ref').exists || kind === 'property') places.push({ kind, node });
  };
  for (const item of root.get('paths').values()) {
    for (const method of item.keys().filter((key) => methods.has(key))) {
      const operation = item.get(method);
      add('operation', operation);
      for (const parameter of operation.get('parameters').items()) add('parameter', parameter);
      for (const response of operation.get('responses').values()) add('response', response);
    }
  }
  const components = root.get('components');
  for (const parameter of components.get('parameters').values()) add('parameter', parameter);
  for (const response of components.get('responses').values()) add('response', response);
  for (const schema of components.get('schemas').values()) {
    add('schema', schema);
    for (const property of schema.get('properties').values()) add('property', property);
  }
  return places;
}
