import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { Problem } from './problem.ts';
import type { Place } from './visit.ts';

const rule = 'long-running';

/**
 * `x-operation` stands on the calls that return an operation, and on all of them: a client waits until `done`. Calls that only
 * read, such as `operations.get`, return one that another call started.
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
        problem(mark, `the response ${response} is no operation, which has the field "done"; take x-operation away`),
      ];
    if (!mark.exists && !isRead(node) && canBeDone(response) && started.has(response))
      return [
        problem(node, `the call returns ${response} and has no x-operation; name its metadata and its result there`),
      ];
    return [];
  });
}

const isRead = (operation: Node): boolean => operation.pointer.endsWith('/get');

const problem = ({ pointer }: Node, message: string): Problem => ({ pointer, rule, message });
