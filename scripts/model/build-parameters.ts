import { defaultOf } from './build-schemas.ts';
import { buildType } from './build-type.ts';
import type { Parameter } from './model.ts';
import type { Node } from './node.ts';

/** The parameters of an operation, by where they travel. */
export interface Parameters {
  /** In the order of the path. */
  readonly path: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly header: readonly Parameter[];
}

/** How each place writes a value. Other styles are not supported. */
const styles = {
  path: { style: 'simple', explode: false },
  query: { style: 'form', explode: true },
  header: { style: 'simple', explode: false },
} as const;

type Place = keyof typeof styles;

const isPlace = (place: string): place is Place => Object.hasOwn(styles, place);

/** Reads the parameters of an operation, and those of its path that it does not replace. */
export function buildParameters(operation: Node, item: Node, path: string): Parameters {
  const own = resolved(operation);
  const shared = resolved(item);
  const replaced = shared.filter((parameter) => own.some((other) => isSame(parameter, other)));
  for (const parameter of replaced) parameter.json();
  const all = [...shared.filter((parameter) => !replaced.includes(parameter)), ...own];
  checkNames(all);
  const parametersIn = (place: Place): Parameter[] =>
    all.filter((parameter) => placeOf(parameter) === place).map((parameter) => buildParameter(parameter, place));
  return {
    path: inPathOrder(parametersIn('path'), path, operation),
    query: parametersIn('query'),
    header: parametersIn('header'),
  };
}

const resolved = (holder: Node): Node[] =>
  holder
    .get('parameters')
    .items()
    .map((parameter) => parameter.resolve('parameters'));

const nameOf = (parameter: Node): string => parameter.get('name').string();

function placeOf(parameter: Node): Place {
  const place = parameter.get('in').string();
  if (isPlace(place)) return place;
  throw parameter.get('in').error(`parameters in a ${place} are not supported`);
}

const isSame = (left: Node, right: Node): boolean => nameOf(left) === nameOf(right) && placeOf(left) === placeOf(right);

/** Callers give all parameters in one object, so each needs a name of its own. */
function checkNames(parameters: readonly Node[]): void {
  const known = new Map<string, Node>();
  for (const parameter of parameters) {
    const name = nameOf(parameter);
    const other = known.get(name);
    if (other) throw parameter.error(`the operation has another parameter named "${name}" at ${other.pointer}`);
    known.set(name, parameter);
  }
}

function buildParameter(node: Node, place: Place): Parameter {
  checkStyle(node, place);
  node.allowNotes('x-unconfirmed');
  const required = node.get('required');
  if (place === 'path' && !required.boolean()) throw node.error('a path parameter needs "required: true"');
  if (place === 'header' && required.boolean()) throw required.error('required header parameters are not supported');
  const schema = node.get('schema');
  const example = node.get('example');
  return {
    name: nameOf(node),
    description: node.get('description').stringOr(''),
    required: required.boolean(),
    deprecated: node.get('deprecated').boolean(),
    ...(place === 'header' ? { type: headerType(schema) } : { type: buildType(schema), ...defaultOf(schema) }),
    ...(example.exists ? { example: example.json() } : {}),
  };
}

/** Headers are text. The format only tells people which text. */
function headerType(schema: Node): Parameter['type'] {
  schema.allowNotes('format');
  const type = schema.get('type');
  if (type.string() !== 'string') throw type.error('a header parameter must be text');
  return { kind: 'string' };
}

function checkStyle(node: Node, place: Place): void {
  for (const [key, supported] of Object.entries(styles[place])) {
    const value = node.get(key);
    if (value.exists && value.value !== supported)
      throw value.error(`a ${place} parameter is written with "${key}: ${supported}"; nothing else is supported`);
  }
}

/** Path parameters in the order in which the path names them; both sides must name the same. */
function inPathOrder(parameters: readonly Parameter[], path: string, node: Node): Parameter[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const stray = parameters.find((parameter) => !names.includes(parameter.name));
  if (stray) throw node.error(`the path ${path} has no {${stray.name}}`);
  return names.map((name) => {
    if (!/^\w+$/.test(name))
      throw node.error(`the path parameter {${name}} must be of letters, digits and underscores`);
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (!parameter) throw node.error(`the path parameter {${name}} is not declared`);
    return parameter;
  });
}
