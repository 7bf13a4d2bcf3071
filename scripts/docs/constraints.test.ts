import { expect, test } from 'vitest';
import { readConstraints } from './constraints.ts';

test.each([
  ['The maximum string length in characters is 50.', { maxLength: 50 }],
  ['The string length in characters must be 8-128.', { minLength: 8, maxLength: 128 }],
  ['The string length in characters must be greater than 0.', { minLength: 1 }],
  ['The string length in characters must be equal to 20.', { minLength: 20, maxLength: 20 }],
  ['Acceptable values are -1 to 1000, inclusive.', { minimum: '-1', maximum: '1000' }],
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
