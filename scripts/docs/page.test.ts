import { expect, test } from 'vitest';
import { parsePage } from './page.ts';

/** An invented page in the page format of the reference. */
const page = (parts: { frontMatter?: string; request?: string; sections?: string } = {}) => `---
editable: false
${parts.frontMatter ?? ''}
---

# Library API, REST: Book.Create

Adds a book.

## HTTP request

\`\`\`
${parts.request ?? 'POST https://{{ api-host-mdb }}/library/v1/shelves/{shelfId}/books'}
\`\`\`
${parts.sections ?? ''}${parts.sections?.includes('## Response') ? '' : '\n## Response\n\n**HTTP Code: 200 - OK**\n'}`;

const table = (rows: string) => `#|\n||Field | Description ||\n${rows}\n|#\n`;

test('reads method, host and path of the request', () => {
  const { operation } = parsePage(page(), 'Book/create.md');
  expect(operation).toMatchObject({
    id: 'Book.Create',
    method: 'POST',
    host: 'mdb.api.cloud.yandex.net',
    path: '/library/v1/shelves/{shelfId}/books',
    responseMessage: 'google.protobuf.Empty',
    source: 'Book/create.md',
  });
});

test.each([
  ['Adds a book.', undefined],
  ['Deprecated. Adds a book.', true],
  ['Adds a book.\nDeprecated, see Shelf.', true],
])('reads whether %j deprecates the operation', (text, deprecated) => {
  expect(parsePage(page().replace('Adds a book.', text), 'p.md').operation.deprecated).toBe(deprecated);
});

test.each([
  ['api-host-mdb-operation', 'operation.api.cloud.yandex.net'],
  ['api-host-operation', 'operation.api.cloud.yandex.net'],
])('resolves the host variable %s', (variable, host) => {
  expect(parsePage(page({ request: `GET https://{{ ${variable} }}/operations/{id}` }), 'p.md').operation.host).toBe(
    host,
  );
});

const rows: [title: string, row: string, want: object][] = [
  [
    'a string',
    '|| name | **string**\n\nRequired field. Name. ||',
    { name: 'name', type: { kind: 'string' }, required: true },
  ],
  [
    'an int64',
    '|| pages | **string** (int64)\n\nAcceptable values are 1 to 9000, inclusive. ||',
    { type: { kind: 'int64' }, constraints: { minimum: '1', maximum: '9000' } },
  ],
  [
    'a list',
    '|| tags[] | **string**\n\nTags.\n\nThe number of elements must be in the range 1-5. ||',
    { name: 'tags', repeated: true, constraints: { minItems: 1, maxItems: 5 } },
  ],
  [
    'a map',
    '|| labels | **object** (map<**string**, **string**>)\n\nNo more than 64 per resource. ||',
    { type: { kind: 'map', values: { kind: 'string' } }, constraints: { maxProperties: 64 } },
  ],
  [
    'a map of messages',
    '|| covers | **object** (map<**string**, **[CreateBookRequest](#library.v1.CreateBookRequest)**>)\n\nCovers. ||',
    { type: { kind: 'map', values: { kind: 'message', name: 'library.v1.CreateBookRequest' } } },
  ],
  [
    'a map of int64',
    '|| copies | **object** (map<**string**, **string** (int64)>)\n\nThe minimum value is 2. ||',
    { type: { kind: 'map', values: { kind: 'int64' } }, constraints: { minimum: '2' } },
  ],
  [
    'a map of booleans',
    '|| lent | **object** (map<**string**, **boolean**>)\n\nLent. ||',
    { type: { kind: 'map', values: { kind: 'boolean' } } },
  ],
  [
    'an enum without a zero value',
    '|| kind | **enum** (Kind)\n\nKind.\n\n- `FACT`: True.\n- `FICTION`: Invented. ||',
    { type: { kind: 'enum', name: 'Kind', values: ['FACT', 'FICTION'] } },
  ],
  [
    'a message',
    '|| body | **[CreateBookRequest](#library.v1.CreateBookRequest)**\n\nItself. ||',
    { type: { kind: 'message', name: 'library.v1.CreateBookRequest' } },
  ],
  ['a deprecated field', '|| old | **boolean**\n\nDeprecated. Use new. ||', { deprecated: true }],
  ['a field that is deprecated at the end', '|| old | **boolean**\n\nOld. Deprecated. ||', { deprecated: true }],
  [
    'a required and deprecated field',
    '|| old | **string**\n\nRequired field. Deprecated. Use new. ||',
    { required: true, deprecated: true },
  ],
  [
    'a member of a one-of group',
    '|| a | **string**\n\nA.\n\nIncludes only one of the fields `a`, `b`. ||',
    { oneOf: ['a', 'b'] },
  ],
  [
    'a pattern that holds dots and pipes',
    '|| id | **string**\n\nValue must match the regular expression ` [a-z.|]{1,5} `. ||',
    { constraints: { pattern: '[a-z.|]{1,5}' } },
  ],
  ['a duration', '|| period | **string** (duration)\n\nPeriod. ||', { type: { kind: 'duration' } }],
  ['a field mask', '|| updateMask | **string** (field-mask)\n\nMask. ||', { type: { kind: 'field-mask' } }],
];

test.each(rows)('reads %s', (_title, row, want) => {
  const sections = `\n## Body parameters {#library.v1.CreateBookRequest}\n\n${table(row)}`;
  const { operation } = parsePage(page({ sections }), 'p.md');
  expect(operation.requestMessage).toBe('library.v1.CreateBookRequest');
  expect(operation.body).toHaveLength(1);
  expect(operation.body?.[0]).toMatchObject(want);
});

test('takes the zero value of an enum from the front matter, and nothing else', () => {
  const frontMatter =
    'apiPlayground:\n  - body:\n      properties:\n        kind:\n          enum:\n            - KIND_UNSPECIFIED\n            - FACT\n            - FICTION';
  const sections = `\n## Body parameters {#library.v1.CreateBookRequest}\n\n${table('|| kind | **enum** (Kind)\n\n- `FACT`: True.\n- `FICTION`: Invented. ||')}`;
  const { operation } = parsePage(page({ frontMatter, sections }), 'p.md');
  expect(operation.body?.[0]?.type).toEqual({
    kind: 'enum',
    name: 'Kind',
    values: ['KIND_UNSPECIFIED', 'FACT', 'FICTION'],
    zero: 'KIND_UNSPECIFIED',
  });
});

test('ignores an enum of the front matter that the body contradicts', () => {
  const frontMatter =
    'apiPlayground:\n  - body:\n      properties:\n        kind:\n          enum:\n            - TYPE_UNSPECIFIED\n            - REDIS';
  const sections = `\n## Body parameters {#library.v1.CreateBookRequest}\n\n${table('|| kind | **enum** (Type)\n\n- `FACT`: True. ||')}`;
  const { operation } = parsePage(page({ frontMatter, sections }), 'p.md');
  expect(operation.body?.[0]?.type).toEqual({ kind: 'enum', name: 'Type', values: ['FACT'] });
});

test('gives a message that occurs twice on a page one name, and keeps names that end in a digit', () => {
  const sections = [
    `\n## Body parameters {#library.v1.CreateBookRequest}\n\n${table('|| a | **[Cover](#library.v1.Cover)**\n\nA. ||\n|| b | **[Config5_0](#library.v1.Config5_0)**\n\nB. ||')}`,
    `\n## Cover {#library.v1.Cover}\n\n${table('|| x | **string**\n\nX. ||')}`,
    `\n## Config5_0 {#library.v1.Config5_0}\n\n${table('|| y | **string**\n\nY. ||')}`,
    `\n## Response {#library.v1.Book}\n\n${table('|| c | **[Cover](#library.v1.Cover2)**\n\nC. ||')}`,
    `\n## Cover {#library.v1.Cover2}\n\n${table('|| x | **string**\n\nX. ||')}`,
  ].join('');
  const { operation, messages } = parsePage(page({ sections }), 'p.md');
  expect(operation.responseMessage).toBe('library.v1.Book');
  expect(messages.map((message) => message.name).sort()).toEqual([
    'library.v1.Book',
    'library.v1.Config5_0',
    'library.v1.Cover',
  ]);
  const response = messages.find((message) => message.name === 'library.v1.Book');
  expect(response?.fields[0]?.type).toEqual({ kind: 'message', name: 'library.v1.Cover' });
});

test.each([
  ['a page without front matter', '# Library API, REST: Book.Create', 'front matter'],
  ['a page without a title', page().replace('Book.Create', 'nothing'), 'title'],
  ['a page without a request', page({ request: 'FETCH somewhere' }), 'request line'],
  ['an unknown host', page({ request: 'GET https://{{ api-host-moon }}/x' }), 'api-host-moon'],
  [
    'an unknown type',
    page({ sections: `\n## Body parameters {#a.B}\n\n${table('|| x | **quaternion**\n\nX. ||')}` }),
    'field "x": unknown field type "**quaternion**"',
  ],
  [
    'a section that occurs twice',
    page({
      sections: ['x', 'y']
        .map((name) => `\n## Query parameters\n\n${table(`|| ${name} | **string**\n\nA. ||`)}`)
        .join(''),
    }),
    'section "Query parameters" occurs twice',
  ],
  [
    'a fraction as the limit of an int64',
    page({
      sections: `\n## Body parameters {#a.B}\n\n${table('|| x | **string** (int64)\n\nThe minimum value is 0.5. ||')}`,
    }),
    'field "x": the limit 0.5 of an int64 is not a whole number',
  ],
  ...[
    ['a map of something unknown', 'map<**string**, **quaternion**>', 'unknown value type in'],
    ['a map of a message without a link', 'map<**string**, **Cover**>', 'unknown value type in'],
    ['a map of an enum', 'map<**string**, **enum** (Kind)>', 'unknown value type in'],
    ['a map of maps', 'map<**string**, **object** (map<**string**, **string**>)>', 'unknown value type in'],
    ['a map with keys other than text', 'map<**boolean**, **string**>', 'unknown key type in'],
    [
      'a map of a message without a section',
      'map<**string**, **[Cover](#a.Cover)**>',
      'refers to a.Cover, which has no section',
    ],
  ].map(([title = '', type = '', message = '']): [string, string, string] => [
    title,
    page({ sections: `\n## Body parameters {#a.B}\n\n${table(`|| x | **object** (${type})\n\nX. ||`)}` }),
    `field "x"${message.startsWith('refers') ? ' ' : ': '}${message}`,
  ]),
])('refuses %s and names the page', (_title, text, message) => {
  expect(() => parsePage(text, 'Book/create.md')).toThrow(/^Book\/create\.md: /);
  expect(() => parsePage(text, 'Book/create.md')).toThrow(message);
});
