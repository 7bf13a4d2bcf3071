import { invalidField } from './refusal.ts';

/** Operators of filter expressions. */
export type FilterOperator = '=' | '!=' | 'IN' | 'NOT IN';

/** Every operator, for fields that support all of them. */
export const allOperators: readonly FilterOperator[] = ['=', '!=', 'IN', 'NOT IN'];

/** The fields a filter may name, and the operators each supports. */
export type FilterFields = Readonly<Record<string, readonly FilterOperator[]>>;

/** Whether a record passes a filter. Takes the record's fields as text. */
export type FilterTest = (record: Readonly<Record<string, string | undefined>>) => boolean;

const quotedText = `(?:"[^"]*"|'[^']*')`;
const comparisonPattern = new RegExp(
  `\\s*([\\w.]+)\\s*(!=|=|NOT\\s+IN\\b|IN\\b)\\s*(${quotedText}|\\(\\s*${quotedText}(?:\\s*,\\s*${quotedText})*\\s*\\))\\s*`,
  'y',
);
const quotedTexts = new RegExp(quotedText, 'g');
const andPattern = /AND\b/y;

/**
 * Reads a filter: comparisons such as `name = "orders"` or `status IN ("A", "B")`, joined by `AND`. No filter, or an
 * empty one, passes every record.
 * @throws Refusal INVALID_ARGUMENT for malformed text, or for an unsupported field or operator.
 */
export function readFilter(text: string | undefined, fields: FilterFields): FilterTest {
  if (!text) return () => true;
  const tests: FilterTest[] = [];
  let position = 0;
  for (;;) {
    const comparison = readComparison(text, position);
    if (!comparison || !isSupported(comparison, fields)) throw unreadable(text, position, fields);
    tests.push(toTest(comparison));
    position = comparison.end;
    if (position === text.length) return (record) => tests.every((test) => test(record));
    andPattern.lastIndex = position;
    if (!andPattern.test(text)) throw unreadable(text, position, fields);
    position = andPattern.lastIndex;
  }
}

interface Comparison {
  readonly field: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
  /** Whether the values are in parentheses. */
  readonly isList: boolean;
  /** Position behind the comparison. */
  readonly end: number;
}

function readComparison(text: string, position: number): Comparison | undefined {
  comparisonPattern.lastIndex = position;
  const match = comparisonPattern.exec(text);
  if (!match) return undefined;
  const [whole, field = '', operator = '', operand = ''] = match;
  return {
    field,
    operator: operator.replace(/\s+/, ' ') as FilterOperator,
    values: [...operand.matchAll(quotedTexts)].map(([quoted]) => quoted.slice(1, -1)),
    isList: operand.startsWith('('),
    end: position + whole.length,
  };
}

function isSupported({ field, operator, isList }: Comparison, fields: FilterFields): boolean {
  const takesList = operator === 'IN' || operator === 'NOT IN';
  const operators = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return isList === takesList && operators?.includes(operator) === true;
}

function toTest({ field, operator, values }: Comparison): FilterTest {
  const isNegated = operator === '!=' || operator === 'NOT IN';
  return (record) => values.includes(record[field] ?? '') !== isNegated;
}

function unreadable(text: string, position: number, fields: FilterFields): Error {
  const supported = Object.entries(fields).map(([field, operators]) => `${field} with ${operators.join(', ')}`);
  return invalidField('filter', `Cannot be read at "${text.slice(position)}". Supported: ${supported.join('; ')}`);
}
