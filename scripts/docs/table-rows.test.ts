import { expect, test } from 'vitest';
import { parsePage } from './page.ts';
import { tableRows } from './table-rows.ts';

const title = '|| title | **string**\n\nTitle. ||';
const isbn = '|| isbn | **string**\n\nNumber. ||';
const head = '||Field | Description ||';
const table = (...rows: string[]) => `#|\n${rows.join('\n')}\n|#\n`;

test.each([
  ['rows', table(head, title, isbn), ['title', 'isbn']],
  ['rows with blank lines between them', table(head, `${title}\n`, isbn, ''), ['title', 'isbn']],
  [
    'a row that ends on a line of its own',
    table(head, '|| title | **string**\n\nTitle.\n\n||', isbn),
    ['title', 'isbn'],
  ],
  ['a table without rows', table(head), []],
  ['a table without rows and with a blank line', table(head, ''), []],
  ['no table', '\nNothing.\n', []],
])('reads %s', (_title, text, names) => {
  const rows = tableRows({ title: 'Book', text }, 'Book/get.md');
  expect(rows.map((row) => /^\|\| (\w+) \|/.exec(row)?.[1])).toEqual(names);
});

const open = title.slice(0, -3);

const broken: [string, string, string][] = [
  ['a row without its end', table(head, open, isbn), 'the row of "title" does not end with "||"'],
  ['a row that ends with one stroke', table(head, `${open} |`, isbn), 'the row of "title" does not end with "||"'],
  ['a last row without its end', table(head, isbn, open), 'the row of "title" does not end with "||"'],
  [
    'a header without its end',
    table('||Field | Description', title, isbn),
    'the row of "Field" does not end with "||"',
  ],
  ['no header', table(title, isbn), 'the table begins with the row of "title" and not with "||Field | Description ||"'],
  ['a second table', `${table(head, title)}\n${table(head, isbn)}`, 'there are 2 tables, but only one can be read'],
  ['rows after the table', `${table(head, title)}${isbn}\n`, 'the row of "isbn" is outside the table'],
  ['rows without a table', `${head}\n${title}\n`, 'the row of "Field" is outside the table'],
  ['a table without its start', `${head}\n${title}\n|#\n`, 'the table is not enclosed by "#|" and "|#"'],
];

test.each(broken)('refuses %s', (_title, text, message) => {
  expect(() => tableRows({ title: 'Book', text }, 'Book/get.md')).toThrow(`Book/get.md: section "Book": ${message}; `);
});

test('refuses parameters without a table', () => {
  expect(() => tableRows({ title: 'Body parameters', text: '\nNone.\n' }, 'Book/create.md')).toThrow(
    'Book/create.md: section "Body parameters": there is no table; fetch the page again',
  );
});

const page2025 = (rows: string) =>
  `---\neditable: false\n---\n\n# Library API, REST: Book.Get\n\n## HTTP request\n\n\`\`\`\nGET https://{{ api-host-mdb }}/v1/books\n\`\`\`\n\n## Response {#library.v1.Book}\n\n${rows}`;
const page2019 = (rows: string) =>
  `# Method get\n\n## HTTP request {#https-request}\n\`\`\`\nGET https://{{ api-host-mdb }}/v1/books\n\`\`\`\n\n## Response {#responses}\n\n${rows}`;
const head2019 = 'Field | Description\n--- | ---\n';
const row2019 = 'title | **string**<br><p>Title.</p> \n';

test.each([
  [
    'the same field twice',
    page2025(table(head, title, isbn, title)),
    'the field "title" has two rows; remove the wrong one',
  ],
  [
    'the same field twice (2019)',
    page2019(head2019 + row2019 + row2019),
    'the field "title" has two rows; remove the wrong one',
  ],
  [
    'a second table (2019)',
    page2019(`${head2019}${row2019}\n${head2019}${row2019}`),
    'there are 2 tables; move the rows',
  ],
  ['no header (2019)', page2019(row2019), 'the table does not begin with "Field | Description"'],
])('refuses a page with %s', (_title, text, message) => {
  expect(() => parsePage(text, 'Book/get.md')).toThrow(`Book/get.md: section "Response": ${message}`);
});
