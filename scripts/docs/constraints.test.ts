import { expect, test } from 'vitest';
import { readConstraints, unreadLimits } from './constraints.ts';

test.each([
  ['The maximum string length in characters is 50.', { maxLength: 50 }],
  ['The string length in characters must be 8-128.', { minLength: 8, maxLength: 128 }],
  ['The string length in characters must be greater than 0.', { minLength: 1 }],
  ['The string length in characters must be equal to 20.', { minLength: 20, maxLength: 20 }],
  ['Acceptable values are -1 to 1000, inclusive.', { minimum: '-1', maximum: '1000' }],
  ['Acceptable values are 0.5 to 2.50, inclusive.', { minimum: '0.5', maximum: '2.5' }],
  ['Acceptable values are 0 to 5,000, inclusive.', { minimum: '0', maximum: '5000' }],
  ['The minimum value is 0.5. The maximum value is 1,000.25.', { minimum: '0.5', maximum: '1000.25' }],
  ['The minimum value is -1.0.', { minimum: '-1' }],
  [
    'Value must be greater than -0.5. Value must be less than 2,000.',
    { exclusiveMinimum: '-0.5', exclusiveMaximum: '2000' },
  ],
  ['Value must be greater than 0.', { exclusiveMinimum: '0' }],
  ['Value must be less than 10.', { exclusiveMaximum: '10' }],
  ['The minimum value is 10.', { minimum: '10' }],
  ['The maximum value is 9223372036854775807.', { maximum: '9223372036854775807' }],
  ['The number of elements must be greater than 0.', { minItems: 1 }],
  ['The maximum number of elements is 1,000.', { maxItems: 1000 }],
  ['Text.\n\nValue must match the regular expression ` ^[a-z.]+$ `.', { pattern: '^[a-z.]+$' }],
  [
    'Each value must match the regular expression ` [a-z]* `. The maximum number of elements is 1.',
    { pattern: '[a-z]*', maxItems: 1 },
  ],
  [
    'The maximum string length in characters for each value is 63. The maximum string length in characters for each key is 62. Each key must match the regular expression ` [a-z]\\@* `. Each value must match the regular expression ` [-_]* `. No more than 64 per resource.',
    { maxLength: 63, keyMaxLength: 62, keyPattern: '[a-z]\\@*', pattern: '[-_]*', maxProperties: 64 },
  ],
  ['The maximum number of results per page to return.', {}],
])('reads %j', (sentence, want) => {
  expect(readConstraints(sentence)).toEqual(want);
});

test.each<[text: string, want: string[]]>([
  ['The minimum value is 0.5.', []],
  ['Number of copies. The minimum value is 1e3.', ['The minimum value is 1e3.']],
  ['Copies.\n\nAcceptable values are 1 up to 9.', ['Acceptable values are 1 up to 9.']],
  ['The minimum value is 1. The minimum value is 2.', ['The minimum value is 2.']],
  ['Value must match the regular expression `[a-z]*`.', ['Value must match the regular expression `[a-z]*`.']],
  ['Id of a shelf. At most 50 characters.', ['At most 50 characters.']],
  ['The maximum number of books to return.', []],
  ['Must be unique on its shelf.', []],
  ['At most 5 pages.\nAt most 5 pages.', ['At most 5 pages.']],
  ['Printed in 1965.', []],
  ['Value must match the regular expression ` [a-z. ]{1,5} `. The maximum string length in characters is 5.', []],
  ['The maximum string length in characters is 5. Value must match the regular expression ` [a-z]* `.', []],
  ['Acceptable values are 1 to 9, inclusive.\n\nAcceptable values are 1 to 9, inclusive.', []],
])('finds the sentences of %j that no rule reads', (text, want) => {
  expect(unreadLimits(text)).toEqual(want);
});
