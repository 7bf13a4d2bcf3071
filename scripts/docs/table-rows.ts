import { pageError } from './hosts.ts';

const header = /^\|\|\s*Field\s*\|\s*Description\s*\|\|$/;
const marks = { start: /^#\|[ \t]*$/gm, end: /^\|#/gm, row: /^[ \t]*\|\|/m };

/**
 * Rows of the table of a section, without header and closing `||`. Rejects a broken table: it would count as stating less,
 * and fields would vanish.
 */
export function tableRows(section: { readonly title: string; readonly text: string }, path: string): string[] {
  const broken = (what: string, remedy = 'fetch the page again, or fix its table') =>
    pageError(path, `section "${section.title}": ${what}; ${remedy}`);
  const starts = section.text.match(marks.start)?.length ?? 0;
  const ends = section.text.match(marks.end)?.length ?? 0;
  if (starts !== ends) throw broken('the table is not enclosed by "#|" and "|#"');
  if (starts > 1)
    throw broken(`there are ${starts} tables, but only one can be read`, 'move the rows of the others into the first');
  const table = /^#\|[ \t]*\n([\s\S]*?)^\|#/m.exec(section.text);
  const outside = section.text.replace(table?.[0] ?? '', '');
  if (marks.row.test(outside)) throw broken(`${rowName(outside)} is outside the table`);
  if (!table) {
    if (section.title.endsWith(' parameters')) throw broken('there is no table');
    return [];
  }
  const rows = `${(table[1] ?? '').trim()}\n`.split(/ ?\|\|[ \t]*\n\s*(?=\|\||$)/);
  const rest = rows.pop() ?? '';
  const unfinished = rest.trim() === '' ? rows.find((row) => /\n[ \t]*\|\|/.test(row)) : rest;
  if (unfinished !== undefined) throw broken(`${rowName(unfinished)} does not end with "||"`);
  const [first = ''] = rows;
  if (!header.test(`${first}||`))
    throw broken(`the table begins with ${rowName(first)} and not with "||Field | Description ||"`);
  return rows.slice(1);
}

/** Rejects a field that occurs twice: one of the two would win by chance. */
export function refuseRepeated(names: readonly string[], title: string, path: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw pageError(path, `section "${title}": the field "${twice}" has two rows; remove the wrong one`);
}

/** A row by the name of its field, as a person finds it. */
const rowName = (row: string): string => {
  const name = /^[ \t]*\|\|[ \t]*([^\s|]+)/m.exec(row)?.[1];
  return name === undefined ? `the row ${JSON.stringify(row.trim().slice(0, 40))}` : `the row of "${name}"`;
};
