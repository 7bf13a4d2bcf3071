import { rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { Problem } from './problem.ts';

/** Every component is used. */
export function checkUse(spec: Spec): Problem[] {
  const components = rootNode(spec).get('components');
  return unusedComponents(spec).map(({ section, name }) => ({
    pointer: components.get(section).get(name).pointer,
    rule: 'unused-component',
    message: 'this component is unused; remove it or reference it',
  }));
}

export interface Component {
  readonly section: 'schemas' | 'parameters' | 'responses';
  readonly name: string;
}

/** Unused components. `x-operation` uses schemas by name, which general linters do not follow. */
export function unusedComponents(spec: Spec): Component[] {
  const used = new Set<string>();
  const queue: unknown[] = [rootNode(spec).get('paths').value];
  const use = (pointer: string) => {
    if (used.has(pointer)) return;
    used.add(pointer);
    const [, , section = '', name = ''] = pointer.split('/');
    queue.push(rootNode(spec).get('components').get(section).get(name).value);
  };
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (Array.isArray(value)) queue.push(...value);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (key === '$ref' && typeof item === 'string') use(item);
        else if (key === 'x-operation') {
          const { metadata, response } = item as Record<string, string>;
          for (const name of [metadata, response]) use(`#/components/schemas/${name}`);
        } else if (item !== undefined) queue.push(item);
      }
    }
  }
  const components = rootNode(spec).get('components');
  return (['schemas', 'parameters', 'responses'] as const).flatMap((section) =>
    components
      .get(section)
      .keys()
      .filter((name) => !used.has(`#/components/${section}/${name}`))
      .map((name) => ({ section, name })),
  );
}
