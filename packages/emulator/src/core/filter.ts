import { invalidField } from './refusal.ts';

/** Operators of filter expressions. */
export type FilterOperator = '=' | '!=' | 'IN' | 'NOT IN';

/** Which fields a filter may name, and with which operators. */
export type FilterFields = Readonly<Record<string, readonly FilterOperator[]>>;

/** Tells whether a record, its fields as text, passes a filter. */
export type FilterTest = (record: Readonly<Record<string, string | undefined>>) => boolean;

const quoted = `(?:"[^"]*"|'[^']*')`;
const comparison = new RegExp(
  `\\s*([\\w.]+)\\s*(!=|=|NOT\\s+IN\\b|IN\\b)\\s*(${quoted}|\\(\\s*${quoted}(?:\\s*,\\s*${quoted})*\\s*\\))\\s*`,
  'y',
);

/**
 * Reads a filter: comparisons such as `name = "orders"` or `status IN ("A", "B")`, joined by `AND`.
 * @throws Refusal INVALID_ARGUMENT for text that is no filter, or for a field or operator that is not allowed.
 */
export function readFilter(text: string, fields: FilterFields): FilterTest {
  const tests: FilterTest[] = [];
  let position = 0;
  do {
    comparison.lastIndex = position;
    const [whole = '', field = '', rawOperator = '', list = ''] = comparison.exec(text) ?? [];
    const operator = rawOperator.replace(/\s+/, ' ') as FilterOperator;
    const isList = list.startsWith('(');
    const isAllowed = Object.hasOwn(fields, field) && fields[field]?.includes(operator);
    if (whole === '' || isList !== operator.endsWith('IN') || !isAllowed) {
      throw invalidField('filter', `Cannot be read at "${text.slice(position)}". Supported: ${describe(fields)}`);
    }
    const values = [...list.matchAll(new RegExp(quoted, 'g'))].map(([value]) => value.slice(1, -1));
    const isNegated = operator === '!=' || operator === 'NOT IN';
    tests.push((record) => values.includes(record[field] ?? '') !== isNegated);
    position += whole.length;
  } while (takeAnd());
  if (position < text.length) throw invalidField('filter', `Cannot be read at "${text.slice(position)}"`);
  return (record) => tests.every((test) => test(record));

  function takeAnd(): boolean {
    if (!/^AND\b/.test(text.slice(position))) return false;
    position += 'AND'.length;
    return true;
  }
}

const describe = (fields: FilterFields): string =>
  Object.entries(fields)
    .map(([field, operators]) => `${field} with ${operators.join(', ')}`)
    .join('; ');
