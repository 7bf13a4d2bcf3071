import { type FieldViolation, invalidField, invalidFields, Refusal } from '../core/refusal.ts';
import type { QueryKind, Route } from '../core/route.ts';
import { int64Fields, mapFields } from '../generated/messages.ts';
import type { CallSettings } from './call-settings.ts';
import { toFieldName, toMask } from './field-names.ts';
import { readBodyText } from './read-body-text.ts';

/** Input of a call: path parameters, query parameters and fields of the body in one object. */
export type Params = Record<string, unknown>;

/**
 * Reads a request by the rules of its route.
 * @throws Refusal INVALID_ARGUMENT when the request is malformed.
 */
export async function readRequest(
  route: Route,
  request: Request,
  segments: Readonly<Record<string, string>>,
  { strict, maximumBodyBytes }: Pick<CallSettings, 'strict' | 'maximumBodyBytes'>,
): Promise<Params> {
  const path = readPath(route, segments);
  const query = readQuery(route, new URL(request.url).searchParams, strict);
  const bodyText = await readBodyText(request, maximumBodyBytes);
  const body = route.hasBody || strict ? readBody(bodyText) : {};
  if (strict) refuseStrayFields(route, body);
  return { ...body, ...query, ...path };
}

/** Throws when the body has fields that belong elsewhere: in the path, in the query, or in a call with a body. */
function refuseStrayFields({ hasBody, pathParameters, queryParameters }: Route, body: Params): void {
  const stray = Object.keys(body).filter(
    (name) => !hasBody || pathParameters.includes(name) || Object.hasOwn(queryParameters, name),
  );
  if (stray.length > 0) throw invalidFields(stray.map((field) => ({ field, description: 'Unknown field' })));
}

/** The router leaves the verb of a custom method, such as `:start`, in the last segment. */
function readPath({ path, pathParameters }: Route, segments: Readonly<Record<string, string>>): Params {
  const verb = /\}(:[^/}]+)$/.exec(path)?.[1] ?? '';
  const last = pathParameters.at(-1);
  return Object.fromEntries(
    pathParameters.map((name) => {
      const segment = segments[name] ?? '';
      return [name, name === last ? segment.slice(0, segment.length - verb.length) : segment];
    }),
  );
}

function readQuery(route: Route, search: URLSearchParams, strict: boolean): Params {
  const query: Params = {};
  const violations: FieldViolation[] = [];
  for (const name of new Set([...search.keys()].map(toFieldName))) {
    const kind = Object.hasOwn(route.queryParameters, name) ? route.queryParameters[name] : undefined;
    if (!kind) {
      if (strict) violations.push({ field: name, description: 'Unknown query parameter' });
      continue;
    }
    const values = [...search].flatMap(([key, text]) => (toFieldName(key) === name ? text : []));
    const value = readQueryValue(kind, values);
    if (!isRepeatable(kind) && values.length > 1) {
      violations.push({ field: name, description: 'Specified more than once' });
    } else if (value === undefined) {
      violations.push({ field: name, description: `Must be of type ${kind}` });
    } else {
      query[name] = value;
    }
  }
  if (violations.length > 0) throw invalidFields(violations);
  return query;
}

const isRepeatable = (kind: QueryKind): boolean => kind === 'strings' || kind === 'messages';

function readQueryValue(kind: QueryKind, values: readonly string[]): unknown {
  const text = values[0] ?? '';
  switch (kind) {
    case 'string':
    case 'enum':
      return text;
    case 'int64':
      return /^-?\d+$/.test(text) ? text : undefined;
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return booleans.get(text);
    case 'strings':
      return [...values];
    case 'messages':
      return readMessages(values);
    default:
      return kind satisfies never;
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function readMessages(values: readonly string[]): unknown {
  try {
    return values.map((value) => normalize(JSON.parse(value)));
  } catch {
    return undefined;
  }
}

/** An empty body is an empty message, as in the service. */
function readBody(text: string): Params {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('INVALID_ARGUMENT', 'The request body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidField('body', 'The request body is not a JSON object');
  }
  return normalize(value as Params) as Params;
}

/** The deepest nesting that protobuf reads. */
const deepest = 100;

/**
 * Resolves what protobuf's JSON allows besides the usual form: `null` for "not set", numbers for 64-bit integers, and
 * names of fields in snake case.
 */
function normalize(value: unknown, name = '', depth = 1): unknown {
  if (typeof value === 'number' && int64Fields.has(name) && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && name === 'updateMask') return toMask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw invalidField('body', `Nested more than ${deepest} levels deep`);
  if (Array.isArray(value)) return value.map((item) => normalize(item, '', depth + 1));
  const entries = Object.entries(value)
    .filter(([, item]) => item !== null)
    .map(([key, item]) => [mapFields.has(name) ? key : toFieldName(key), item] as const);
  const normalized = new Map<string, unknown>();
  for (const [key, item] of entries) {
    if (normalized.has(key)) throw invalidField(key, 'Specified more than once');
    normalized.set(key, normalize(item, key, depth + 1));
  }
  return Object.fromEntries(normalized);
}
