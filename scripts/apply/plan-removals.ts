import type { Edit, Section } from '../document/edit.ts';
import { unusedComponents } from '../lint/use.ts';
import { rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';

/** Edits that remove components which nothing uses after a change. What was unused before stays. */
export function planRemovals(before: Spec, after: Spec): Edit[] {
  const wasUnused = new Set(unusedComponents(before).map(({ section, name }) => `${section} ${name}`));
  const unused = unusedComponents(after).filter(({ section, name }) => !wasUnused.has(`${section} ${name}`));
  return [...unused, ...lostParameters(before, after)].map(({ section, name }) => ({
    kind: 'removeComponent',
    section,
    name,
  }));
}

/** Shared parameters that only a reference put into the bundle: without one they are missing from it. */
function lostParameters(before: Spec, after: Spec): { readonly section: Section; readonly name: string }[] {
  const namesIn = (spec: Spec) => rootNode(spec).get('components').get('parameters').keys();
  const left = new Set(namesIn(after));
  return namesIn(before)
    .filter((name) => !left.has(name))
    .map((name) => ({ section: 'parameters', name }));
}
