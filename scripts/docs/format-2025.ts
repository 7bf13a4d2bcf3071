import { parse as parseYaml } from 'yaml';
import { readConstraints, unreadLimits } from './constraints.ts';
import { isDeprecated } from './deprecated.ts';
import { type FieldFact, type FieldType, type MessageFact, type OperationFact, operationNames } from './facts.ts';
import { pageError, readRequest } from './hosts.ts';
import { refuseRepeated, tableRows } from './table-rows.ts';

export interface Page {
  operation: OperationFact;
  messages: MessageFact[];
  /** Year in which the format came into use; a newer one wins over an older one. */
  format: 2019 | 2024 | 2025;
}

const emptyMessage = 'google.protobuf.Empty';

/**
 * Reads one operation page in the page format of 2025 and later: front matter with `apiPlayground`,
 * a body of `##` sections, and field tables between `#|` and `|#`. The body counts; the front matter
 * only adds the zero value of enums, which the body leaves out.
 */
export function readFormat2025(text: string, path: string): Page {
  const { frontMatter, body } = splitFrontMatter(text, path);
  const title = /^# .*: (\w+)\.(\w+)(?: \{#.*\})?\s*$/m.exec(body);
  if (!title) throw pageError(path, 'no title line of the form "# …: Service.Method"');
  const [, service = '', rpc = ''] = title;
  const request = readRequest(body, path);
  refuseCutPage(body, path);

  const sections = splitSections(body);
  const titles = sections.map((section) => section.title);
  const twice = titles.find((name, index) => fixedTitles.has(name) && titles.indexOf(name) !== index);
  if (twice !== undefined) throw pageError(path, `section "${twice}" occurs twice; remove the wrong one`);
  const names = messageNames(sections);
  const zeroValues = readZeroValues(frontMatter);
  const read = (section: Section) => readTable(section, { path, names, zeroValues });

  const operation: OperationFact = {
    ...operationNames(service, rpc),
    ...request,
    pathParameters: [],
    queryParameters: [],
    responseMessage: emptyMessage,
    source: path,
  };
  if (isDeprecated(introduction(body))) operation.deprecated = true;
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
      if (!/^#\|$/m.test(section.text)) {
        throw pageError(path, `section "${section.title}" has no table. The page is truncated: fetch it again`);
      }
      if (section.title === 'Response') operation.responseMessage = name;
      const fields = read(section);
      if (!messages.some((message) => message.name === name)) messages.push({ name, fields, source: path });
    }
    if (section.title === 'Query parameters' && name !== undefined) operation.requestMessage = name;
  }
  return { operation, messages, format: 2025 };
}

/** What a page says about its operation, between title and request. */
export const introduction = (body: string): string =>
  (/^# .*\n([\s\S]*?)^## HTTP request/m.exec(body)?.[1] ?? '').trim();

/** Rejects truncated pages, which would otherwise count as stating less: everything that begins must end. */
function refuseCutPage(body: string, path: string): void {
  const cut = (what: string) => pageError(path, `${what}. The page is truncated: fetch it again`);
  const count = (mark: RegExp) => body.match(mark)?.length ?? 0;
  if (count(/^#\|$/gm) !== count(/^\|#/gm)) throw cut('a table does not end');
  if (count(/^```/gm) % 2 === 1) throw cut('a block of code does not end');
  if (!/^## Response\b/m.test(body)) throw cut('there is no section "Response"');
  const anchors = new Set([...body.matchAll(/^## .+ \{#(.+)\}$/gm)].map((match) => match[1] ?? ''));
  for (const [, anchor = ''] of body.matchAll(/^\|\| \S+ \| \*\*\[[^\]]+\]\(#(.+)\)\*\*$/gm)) {
    if (!anchors.has(anchor)) throw cut(`a table refers to ${anchor}, which has no section`);
  }
}

function splitFrontMatter(text: string, path: string): { frontMatter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) throw pageError(path, 'the front matter does not end. The page is truncated: fetch it again');
  try {
    return {
      frontMatter: parseYaml((match[1] ?? '').replaceAll(/\{\{ ([\w-]+) \}\}/g, '$1')),
      body: text.slice(match[0].length),
    };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw pageError(path, `the front matter is not valid YAML: ${reason}`);
  }
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
 * Anchor to message name. When a page has one message twice (request and response), the second anchor
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

interface PageContext {
  readonly path: string;
  /** Anchor → name of the message whose section has it. */
  readonly names: ReadonlyMap<string, string>;
  readonly zeroValues: ReadonlyMap<string, string>;
}

function readTable(section: Section, context: PageContext): FieldFact[] {
  const { path } = context;
  const fields = tableRows(section, path).map((row) => readRow(row, context));
  refuseRepeated(
    fields.map((field) => field.name),
    section.title,
    path,
  );
  return fields;
}

function readRow(row: string, context: PageContext): FieldFact {
  const match = /^\|\| (\S+?)(\[\])? \| (\*\*.*)(?:\n|$)([\s\S]*)$/.exec(row);
  if (!match) throw pageError(context.path, `cannot read the table row ${JSON.stringify(row.slice(0, 80))}`);
  const [, name = '', brackets, typeText = '', description = ''] = match;
  const field: FieldFact = {
    name,
    type: readType(typeText.trim(), description, name, context),
    repeated: brackets !== undefined,
    required: /^\s*Required field\./.test(description),
    deprecated: isDeprecated(description),
    constraints: readConstraints(description),
  };
  const unread = unreadLimits(description);
  if (unread.length > 0) field.unread = unread;
  refuseFraction(field, context.path);
  const oneOf = /^Includes only one of the fields (.*)\.$/m.exec(description);
  if (oneOf) field.oneOf = [...(oneOf[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
  return field;
}

/** A 64-bit integer travels as text: its limits are whole numbers, in the document and in the packages. */
function refuseFraction({ name, type, constraints }: FieldFact, path: string): void {
  const kind = type.kind === 'map' ? type.values.kind : type.kind;
  const { minimum = '', maximum = '', exclusiveMinimum = '', exclusiveMaximum = '' } = constraints;
  const fraction = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].find((limit) => limit.includes('.'));
  if (kind === 'int64' && fraction !== undefined)
    throw pageError(path, `field "${name}": the limit ${fraction} of an int64 is not a whole number; fix the page`);
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

function readType(typeText: string, description: string, field: string, context: PageContext): FieldType {
  const link = readLink(typeText, field, context);
  if (link) return link;
  const scalar = /^\*\*(\w+)\*\*(?: \((.*)\))?$/.exec(typeText);
  const [, base = '', detail] = scalar ?? [];
  if (base === 'enum' && detail) {
    const values = [...description.matchAll(/^- `([^`]+)`/gm)].map((found) => found[1] ?? '');
    const zero = context.zeroValues.get(values.join());
    return zero === undefined
      ? { kind: 'enum', name: detail, values }
      : { kind: 'enum', name: detail, values: [zero, ...values], zero };
  }
  if (base === 'object' && detail?.startsWith('map<')) return readMap(detail, field, context);
  const kind = detail ?? base;
  if (scalarKinds.has(kind)) return { kind } as FieldType;
  throw pageError(context.path, `field "${field}": unknown field type ${JSON.stringify(typeText)}`);
}

function readLink(typeText: string, field: string, { path, names }: PageContext): FieldType | undefined {
  const anchor = /^\*\*\[[^\]]+\]\(#(.+)\)\*\*$/.exec(typeText)?.[1];
  if (anchor === undefined) return undefined;
  const name = names.get(anchor);
  if (name === undefined)
    throw pageError(
      path,
      `field "${field}" refers to ${anchor}, which has no section. The page is truncated: fetch it again`,
    );
  return { kind: 'message', name };
}

/** `map<**string**, **string**>`, with messages or other plain values in place of the second one. */
function readMap(detail: string, field: string, context: PageContext): FieldType {
  const [, keys = '', valueText = ''] = /^map<(.+?), (.+)>$/.exec(detail) ?? [];
  const unknown = (what: string) =>
    pageError(
      context.path,
      `field "${field}": ${what} in ${JSON.stringify(detail)}; known are string keys, and as values messages with a section on the page and ${[...scalarKinds].join(', ')}. Fix the page, or add the type to scripts/docs/format-2025.ts`,
    );
  if (!/^(?:\*\*)?string(?:\*\*)?$/.test(keys)) throw unknown('unknown key type');
  const link = readLink(valueText, field, context);
  if (link) return { kind: 'map', values: link };
  const scalar = /^(\*\*)?(\w+)\1(?: \(([\w-]+)\))?$/.exec(valueText);
  const kind = scalar?.[3] ?? scalar?.[2] ?? '';
  if (!scalarKinds.has(kind)) throw unknown('unknown value type');
  return { kind: 'map', values: { kind } as FieldType };
}
