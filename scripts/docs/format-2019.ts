import { readConstraints, unreadLimits } from './constraints.ts';
import { isDeprecated } from './deprecated.ts';
import { type FieldFact, type FieldType, type OperationFact, operationNames, type Page } from './facts.ts';
import { pageError, readRequest } from './hosts.ts';
import { introduction } from './page-sections.ts';
import { refuseRepeated } from './table-rows.ts';

/**
 * Reads one operation page in the page format of 2019 to 2024: `# Method get`, tables of Markdown with HTML in the cells,
 * nested fields as dotted paths (`config.<br>resources.<br>diskSize`). Messages are inline and have no names, and
 * parameters have no types: `completeFacts` takes both from the document where it can.
 */
export function readFormat2019(text: string, path: string, service: string): Page {
  const title = /^# Method (\w+)\s*$/m.exec(text);
  if (!title) throw pageError(path, 'no title line of the form "# Method get"');
  const rpc = (title[1] ?? '').charAt(0).toUpperCase() + (title[1] ?? '').slice(1);
  const request = readRequest(text, path);
  if (!/^[A-Z]\w*$/.test(service))
    throw pageError(path, 'the page does not name its service; it must be in a folder that does, such as "Backup"');
  if ((text.match(/^```/gm)?.length ?? 0) % 2 === 1)
    throw pageError(path, 'a block of code does not end. The page is truncated: fetch it again');
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [(/^[^\n{]*/.exec(section)?.[0] ?? '').trim(), section]),
  );
  if (!sections.has('Response'))
    throw pageError(path, 'there is no section "Response". The page is truncated: fetch it again');
  const read = (name: string, isTyped: boolean) => {
    const rows = readRows(sections.get(name) ?? '', path, isTyped);
    refuseRepeated(
      rows.map((row) => row.path.join('.')),
      name,
      path,
    );
    return nest(rows);
  };
  const operation: OperationFact = {
    ...operationNames(service, rpc),
    ...request,
    pathParameters: read('Path parameters', false),
    queryParameters: read('Query parameters', false),
    responseMessage: '',
    response: read('Response', true),
    source: path,
    partial: true,
  };
  if (isDeprecated(introduction(text))) operation.deprecated = true;
  if (sections.has('Body parameters')) operation.body = read('Body parameters', true);
  return { operation, messages: [], format: 2019 };
}

interface Row {
  readonly path: readonly string[];
  readonly field: FieldFact;
}

function readRows(section: string, page: string, isTyped: boolean): Row[] {
  const headers = section.match(/^(?:Field|Parameter) \| Description$/gm)?.length ?? 0;
  const table = /^(?:Field|Parameter) \| Description\n--- \| ---\n([\s\S]*)$/m.exec(section);
  const title = /^[^\n{]*/.exec(section)?.[0].trim() ?? '';
  if (headers > 1)
    throw pageError(
      page,
      `section "${title}": there are ${headers} tables; move the rows of the others into the first`,
    );
  if (!table && /^[\w.[\]@<>-]+ \| /m.test(section))
    throw pageError(
      page,
      `section "${title}": the table does not begin with "Field | Description" and "--- | ---"; fetch the page again, or fix it`,
    );
  if (!table) return [];
  return (table[1] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readRow(line, page, isTyped));
}

function readRow(line: string, page: string, isTyped: boolean): Row {
  const separator = line.indexOf(' | ');
  const names = line.slice(0, separator).replaceAll('<br>', '').trim();
  const cell = line.slice(separator + 3);
  const typed = /^\*\*(\w+)\*\*(?: \(([\w-]+)\))? ?(?:<br>)?/.exec(cell);
  if (separator < 0 || !/^[\w.[\]@-]+$/.test(names) || (isTyped && !typed))
    throw pageError(page, `cannot read the table row ${JSON.stringify(line.slice(0, 80))}. The page may be truncated`);
  const text = plainText(typed ? cell.slice(typed[0].length) : cell);
  const path = names.split('.');
  const last = path.at(-1) ?? '';
  const field: FieldFact = {
    name: last.replace('[]', ''),
    type: isTyped ? readType(typed?.[1] ?? '', typed?.[2], cell, page) : { kind: 'unstated' },
    repeated: last.endsWith('[]'),
    required: /(?:^|\n)\s*Required\./.test(text),
    deprecated: isDeprecated(plainText(cell.slice(typed?.[0].length ?? 0).split('<ul>')[0] ?? '')),
    constraints: readConstraints(text),
  };
  const unread = unreadLimits(text);
  if (unread.length > 0) field.unread = unread;
  const oneOf = /includes only one of the fields ((?:`\w+`(?:, )?)+)/.exec(cell);
  if (oneOf) field.oneOf = [...(oneOf[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1] ?? '');
  return { path: path.map((part) => part.replace('[]', '')), field };
}

const kinds: Record<string, FieldType['kind']> = {
  string: 'string',
  boolean: 'boolean',
  object: 'object',
  int64: 'int64',
  int32: 'int32',
  'date-time': 'date-time',
  double: 'double',
  float: 'float',
  number: 'double',
  integer: 'int64',
};

function readType(base: string, detail: string | undefined, cell: string, page: string): FieldType {
  const values = [...cell.matchAll(/<li>([A-Z][A-Z0-9_]+): /g)].map((match) => match[1] ?? '');
  if (base === 'string' && detail === undefined && values.length > 0) return { kind: 'enum', name: '', values };
  const kind = kinds[detail ?? base] ?? kinds[base];
  if (kind === undefined) throw pageError(page, `unknown field type **${base}** (${detail ?? ''})`);
  return { kind } as FieldType;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text of a cell in the form in which limits are read: paragraphs by line, patterns between "` " and " `". */
function plainText(cell: string): string {
  return cell
    .replaceAll(/``(.+?)``/g, '` $1 `')
    .replaceAll(/<\/p> ?<p>/g, '\n')
    .replaceAll(/<(?:br|\/?(?:p|ul|ol|li|a|code|strong|em)(?: [^>]*)?)>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .trim();
}

/** Nests rows by their dotted paths. */
function nest(rows: readonly Row[]): FieldFact[] {
  const top: FieldFact[] = [];
  const lists = new Map<string, FieldFact[]>([['', top]]);
  for (const { path, field } of rows) {
    const owner = path.slice(0, -1).join('.');
    const list = lists.get(owner) ?? top;
    list.push(field);
    if (field.type.kind !== 'object') continue;
    const own = path.join('.');
    if (!rows.some((row) => row.path.length === path.length + 1 && row.path.slice(0, -1).join('.') === own)) continue;
    const fields: FieldFact[] = [];
    field.type = { kind: 'inline', fields };
    lists.set(own, fields);
  }
  return top;
}
