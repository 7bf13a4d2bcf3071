import { type Node, rootNode } from '../model/node.ts';

/** A value with everything that it refers to, as text: two of them are the same exactly when nothing in them differs. */
export function closureText(node: Node): string {
  const targets = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, child] of Object.entries(value)) {
      if (key !== '$ref' || typeof child !== 'string') visit(child);
      else if (!targets.has(child)) {
        const target = targetOf(node.root, child);
        targets.set(child, target);
        visit(target);
      }
    }
  };
  visit(node.value);
  return JSON.stringify([node.value, ...targets]);
}

const targetOf = (root: unknown, ref: string): unknown =>
  ref
    .split('/')
    .slice(1)
    .reduce((node, key) => node.get(key.replaceAll('~1', '/').replaceAll('~0', '~')), rootNode(root)).value;
