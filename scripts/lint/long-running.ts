import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { Problem } from './problem.ts';
import type { Place } from './visit.ts';

const rule = 'long-running';

/**
 * Exactly the calls that start an operation have `x-operation`: for those, a client waits until `done`. Calls that only
 * read an operation, such as `operations.get`, do not.
 */
export function checkLongRunning(places: readonly Place[], spec: Spec): Problem[] {
  const schemas = rootNode(spec).get('components').get('schemas');
  const calls = places.flatMap(({ kind, node }) => {
    const media = node.get('responses').get('200').resolve('responses').get('content').get('application/json');
    const response = kind === 'operation' ? media.get('schema').refName('schemas') : undefined;
    return response === undefined ? [] : [{ node, response }];
  });
  const canBeDone = (schema: string) => schemas.get(schema).get('properties').get('done').exists;
  const started = new Set(calls.filter(({ node }) => node.get('x-operation').exists).map(({ response }) => response));
  return calls.flatMap(({ node, response }): Problem[] => {
    const mark = node.get('x-operation');
    if (mark.exists && !canBeDone(response))
      return [
        problem(mark, `the response ${response} is not an operation, since it has no field "done"; remove x-operation`),
      ];
    if (!mark.exists && !isRead(node) && canBeDone(response) && started.has(response))
      return [
        problem(
          node,
          `the call returns ${response} but has no x-operation; add it, with the schemas of its metadata and result`,
        ),
      ];
    return [];
  });
}

const isRead = (operation: Node): boolean => operation.pointer.endsWith('/get');

const problem = ({ pointer }: Node, message: string): Problem => ({ pointer, rule, message });
