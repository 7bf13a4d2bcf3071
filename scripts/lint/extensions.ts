import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { Problem } from './problem.ts';
import type { Place, PlaceKind } from './visit.ts';

/** Extension name → where it is allowed and its JSON Schema, as stated in `openapi/extensions.yaml`. */
export type ExtensionRules = Record<string, { places: PlaceKind[]; schema: Record<string, unknown> }>;

const rule = 'extension';

/** Extensions are known, used where they are allowed, match their JSON Schema, and name things that exist. */
export function checkExtensions(places: readonly Place[], rules: ExtensionRules, spec: Spec): Problem[] {
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map(Object.entries(rules).map(([name, { schema }]) => [name, ajv.compile(schema)]));
  const schemas = rootNode(spec).get('components').get('schemas');
  const problems: Problem[] = [];
  const complain = (node: Node, message: string) => problems.push({ pointer: node.pointer, rule, message });
  for (const { kind, node } of places) {
    const holders = kind === 'parameter' ? [node, node.get('schema')] : [node];
    for (const extension of holders.flatMap(extensionsOf)) {
      const known = rules[extension.name];
      const validate = validators.get(extension.name);
      if (!known || !validate) complain(extension.node, `${extension.name} is not described in extensions.yaml`);
      else if (!known.places.includes(kind)) complain(extension.node, `${extension.name} is not allowed on a ${kind}`);
      else if (!validate(extension.node.value))
        complain(extension.node, ajv.errorsText(validate.errors, { dataVar: extension.name }));
    }
    for (const name of namedFields(kind, node)) {
      const exists =
        kind === 'operation' ? hasParameter(node, name.string()) : node.get('properties').get(name.string()).exists;
      if (!exists) complain(name, `there is no field "${name.string()}" here`);
    }
    for (const key of ['metadata', 'response']) {
      const target = node.get('x-operation').get(key);
      if (target.exists && !schemas.get(target.string()).exists)
        complain(target, `there is no schema "${target.string()}"`);
    }
  }
  return problems;
}

const extensionsOf = (node: Node) =>
  node
    .keys()
    .filter((key) => key.startsWith('x-'))
    .map((name) => ({ name, node: node.get(name) }));

function namedFields(kind: PlaceKind, node: Node): Node[] {
  const groups = node
    .get('x-one-of')
    .items()
    .flatMap((group) => group.get('fields').items());
  if (kind === 'operation') {
    const pagination = node.get('x-pagination');
    return [
      ...groups,
      ...['size', 'token'].map((key) => pagination.get(key)),
      node.get('x-streaming').get('resumeFrom'),
    ].filter((name) => name.exists);
  }
  if (kind !== 'schema') return [];
  const mask = node.get('x-update-mask');
  return [...groups, ...node.get('x-always-present').items(), ...(mask.exists ? [mask] : [])];
}

const hasParameter = (operation: Node, name: string): boolean =>
  operation
    .get('parameters')
    .items()
    .some((parameter) => parameter.resolve('parameters').get('name').value === name);
