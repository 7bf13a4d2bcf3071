import { parse as parseYaml } from 'yaml';
import { readConstraints } from './constraints.ts';
import type { FieldFact, FieldType, MessageFact, OperationFact } from './facts.ts';

export interface Page {
  operation: OperationFact;
  messages: MessageFact[];
}

/** Host variables of the pages and the hosts they stand for. */
const hosts: Record<string, string> = {
  'api-host-mdb': 'mdb.api.cloud.yandex.net',
  'api-host-mdb-operation': 'operation.api.cloud.yandex.net',
  'api-host-operation': 'operation.api.cloud.yandex.net',
};

const emptyMessage = 'google.protobuf.Empty';

/**
 * Reads one operation page in the page format of 2025 and later: front matter with `apiPlayground`,
 * a body of `##` sections, and field tables between `#|` and `|#`. The body is what counts; the front
 * matter is asked only for the zero value of enums, which the body leaves out.
 */
export function parsePage(text: string, path: string): Page {
  const { frontMatter, body } = splitFrontMatter(text, path);
  const title = /^# .*: (\w+)\.(\w+)\s*$/m.exec(body);
  if (!title) throw pageError(path, 'no title line of the form "# …: Service.Method"');
  const [, service = '', rpc = ''] = title;
  const request = /^```\n(GET|POST|PUT|PATCH|DELETE) https:\/\/\{\{ ([\w-]+) \}\}(\/\S*)\n```$/m.exec(body);
  if (!request) throw pageError(path, 'no request line of the form "GET https://{{ host }}/path"');
  const [, method = '', hostVariable = '', requestPath = ''] = request;
  const host = hosts[hostVariable];
  if (!host)
    throw pageError(path, `unknown host variable {{ ${hostVariable} }}; known: ${Object.keys(hosts).join(', ')}`);

  const sections = splitSections(body);
  const names = messageNames(sections);
  const zeroValues = readZeroValues(frontMatter);
  const read = (section: Section) => readTable(section.text, path, (anchor) => names.get(anchor) ?? anchor, zeroValues);

  const operation: OperationFact = {
    id: `${service}.${rpc}`,
    method,
    host,
    path: requestPath,
    pathParameters: [],
    queryParameters: [],
    responseMessage: emptyMessage,
    source: path,
  };
  const messages: MessageFact[] = [];
  for (const section of sections) {
    const name = section.anchor === undefined ? undefined : names.get(section.anchor);
    if (section.title === 'Path parameters') operation.pathParameters = read(section);
    else if (section.title === 'Query parameters') operation.queryParameters = read(section);
    else if (section.title === 'Body parameters') {
      operation.body = read(section);
      if (name !== undefined) operation.requestMessage = name;
    } else if (section.title === 'HTTP request') continue;
    else if (name === undefined) {
      if (section.title !== 'Response') throw pageError(path, `section "${section.title}" has no anchor`);
      operation.responseMessage = responseWithoutAnchor(section.text, path);
    } else {
      if (section.title === 'Response') operation.responseMessage = name;
      const fields = read(section);
      if (!messages.some((message) => message.name === name)) messages.push({ name, fields, source: path });
    }
    if (section.title === 'Query parameters' && name !== undefined) operation.requestMessage = name;
  }
  return { operation, messages };
}

function pageError(path: string, message: string): Error {
  return new Error(`${path}: ${message}`);
}

function splitFrontMatter(text: string, path: string): { frontMatter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text.replaceAll('\r\n', '\n'));
  if (!match) throw pageError(path, 'no front matter; an older page format is not read');
  return {
    frontMatter: parseYaml((match[1] ?? '').replaceAll(/\{\{ ([\w-]+) \}\}/g, '$1')),
    body: text.replaceAll('\r\n', '\n').slice(match[0].length),
  };
}

interface Section {
  title: string;
  anchor?: string;
  text: string;
}

function splitSections(body: string): Section[] {
  const heading = /^## (.+?)(?: \{#(.+)\})?$/gm;
  const starts = [...body.matchAll(heading)];
  return starts.map((match, index) => {
    const end = starts[index + 1]?.index ?? body.length;
    const section: Section = { title: match[1] ?? '', text: body.slice(match.index + match[0].length, end) };
    if (match[2] !== undefined) section.anchor = match[2];
    return section;
  });
}

const fixedTitles = new Set(['Path parameters', 'Query parameters', 'Body parameters', 'Response', 'HTTP request']);

/**
 * Anchor to message name. When one message stands on a page twice (request and response), the second anchor
 * gets a number; the section title tells that number from one that belongs to the name (`RedisConfig5_0`).
 */
function messageNames(sections: readonly Section[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { title, anchor } of sections) {
    if (anchor === undefined) continue;
    const lastDot = anchor.lastIndexOf('.');
    const isNumbered = !fixedTitles.has(title) && anchor.slice(lastDot + 1) !== title;
    names.set(anchor, isNumbered ? anchor.slice(0, lastDot + 1) + title : anchor);
  }
  for (const [anchor, name] of names) {
    const unnumbered = anchor.replace(/\d+$/, '');
    if (name === anchor && unnumbered !== anchor && names.has(unnumbered) && fixedTitleOf(sections, anchor)) {
      names.set(anchor, unnumbered);
    }
  }
  return names;
}

const fixedTitleOf = (sections: readonly Section[], anchor: string) =>
  sections.some((section) => section.anchor === anchor && fixedTitles.has(section.title));

function responseWithoutAnchor(text: string, path: string): string {
  if (text.includes('||Field')) throw pageError(path, 'the response has fields but no anchor that names its message');
  return emptyMessage;
}

/** Enum values of the front matter, keyed by the values without the first one, to look a zero value up by the rest. */
function readZeroValues(frontMatter: unknown): Map<string, string> {
  const zeroValues = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (node !== null && typeof node === 'object') {
      const values = (node as { enum?: unknown }).enum;
      if (Array.isArray(values) && values.every((value) => typeof value === 'string')) {
        zeroValues.set(values.slice(1).join(), values[0] ?? '');
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(frontMatter);
  return zeroValues;
}

function readTable(
  text: string,
  path: string,
  resolve: (anchor: string) => string,
  zeroValues: ReadonlyMap<string, string>,
): FieldFact[] {
  const table = /#\|\n([\s\S]*?)\n\|#/.exec(text);
  if (!table) return [];
  const rows = `${table[1]}\n`.split(/ ?\|\|\n(?=\|\||$)/).filter((row) => row.startsWith('||'));
  return rows.slice(1).map((row) => readRow(row, path, resolve, zeroValues));
}

function readRow(
  row: string,
  path: string,
  resolve: (anchor: string) => string,
  zeroValues: ReadonlyMap<string, string>,
): FieldFact {
  const match = /^\|\| (\S+?)(\[\])? \| (\*\*.*)(?:\n|$)([\s\S]*)$/.exec(row);
  if (!match) throw pageError(path, `cannot read the table row ${JSON.stringify(row.slice(0, 80))}`);
  const [, name = '', brackets, typeText = '', description = ''] = match;
  const field: FieldFact = {
    name,
    type: readType(typeText, description, path, resolve, zeroValues),
    repeated: brackets !== undefined,
    required: /^\s*Required field\./.test(description),
    deprecated: /^\s*(?:Required field\. )?Deprecated\b/.test(description),
    constraints: readConstraints(description),
  };
  const oneOf = /^Includes only one of the fields (.*)\.$/m.exec(description);
  if (oneOf) field.oneOf = [...(oneOf[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
  return field;
}

const scalarKinds = new Set([
  'string',
  'boolean',
  'object',
  'int64',
  'int32',
  'date-time',
  'duration',
  'field-mask',
  'bytes',
  'double',
  'float',
]);

function readType(
  typeText: string,
  description: string,
  path: string,
  resolve: (anchor: string) => string,
  zeroValues: ReadonlyMap<string, string>,
): FieldType {
  const link = /^\*\*\[[^\]]+\]\(#(.+)\)\*\*$/.exec(typeText.trim());
  if (link) return { kind: 'message', name: resolve(link[1] ?? '') };
  const scalar = /^\*\*(\w+)\*\*(?: \((.*)\))?$/.exec(typeText.trim());
  const [, base = '', detail] = scalar ?? [];
  if (base === 'enum' && detail) {
    const values = [...description.matchAll(/^- `([^`]+)`/gm)].map((found) => found[1] ?? '');
    const zero = zeroValues.get(values.join());
    return { kind: 'enum', name: detail, values: zero === undefined ? values : [zero, ...values] };
  }
  if (base === 'object' && detail?.startsWith('map<')) return { kind: 'map' };
  const kind = detail ?? base;
  if (scalarKinds.has(kind)) return { kind } as FieldType;
  throw pageError(path, `unknown field type ${JSON.stringify(typeText)}`);
}
