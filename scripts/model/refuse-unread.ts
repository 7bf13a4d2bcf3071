import { type Node, rootNode } from './node.ts';
import type { Reads } from './reads.ts';

/**
 * Stops at what no reader has asked for: it would be missing from the generated code without a word.
 *
 * @throws Error naming the first such keyword.
 */
export const refuseUnread = (spec: unknown, reads: Reads): void => visit(rootNode(spec), reads);

function visit(node: Node, reads: Reads): void {
  const { value } = node;
  if (value === null || typeof value !== 'object' || reads.isWhole(value)) return;
  if (Array.isArray(value)) {
    for (const item of node.items()) visit(item, reads);
    return;
  }
  const read = reads.keysOf(value);
  for (const key of node.keys()) {
    if (!read.has(key)) throw node.get(key).error(unreadMessage(key, read));
    visit(node.get(key), reads);
  }
}

function unreadMessage(key: string, read: ReadonlySet<string>): string {
  const supported = read.size > 0 ? `; supported: ${[...read].join(', ')}` : '';
  return `the generator does not support "${key}" here${supported}`;
}
