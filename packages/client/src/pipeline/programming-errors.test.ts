import { expect, test } from 'vitest';
import { isProgrammingError } from './programming-errors.ts';

test.each([
  // V8, JavaScriptCore and SpiderMonkey about a bug in a `fetch`.
  new TypeError("Cannot read properties of undefined (reading 'x')"),
  new TypeError("undefined is not an object (evaluating 'a.x')"),
  new TypeError('a is undefined'),
  new TypeError('a is null'),
  new TypeError('a.x is not a function'),
  new TypeError('a is not a constructor'),
  new TypeError('a is not iterable'),
  new TypeError('Illegal invocation'),
  new ReferenceError('a is not defined'),
  new RangeError('Maximum call stack size exceeded'),
  new SyntaxError('Unexpected token'),
  // Implementations of `fetch` about a request that cannot be sent.
  new TypeError('Cannot convert argument to a ByteString because the character at index 0 has a value of 1046'),
  new TypeError('Headers.append: "x" is an invalid header value.'),
  new TypeError("'NOT ALLOWED' is not a valid HTTP method."),
  new TypeError('Failed to parse URL from x', {
    cause: Object.assign(new TypeError('x'), { code: 'ERR_INVALID_URL' }),
  }),
  new TypeError('Request with GET/HEAD method cannot have body.'),
  new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.'),
  Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' }),
  Object.assign(new TypeError('x'), { code: 'ERR_INVALID_CHAR' }),
])('%s is a mistake of the program', (error) => {
  expect(isProgrammingError(error)).toBe(true);
});

test.each([
  // Node, Chromium, Safari, Firefox, React Native, Deno, Bun, workerd.
  new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }),
  new TypeError('terminated', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) }),
  new TypeError('Failed to fetch'),
  new TypeError('Load failed'),
  new TypeError('NetworkError when attempting to fetch resource.'),
  new TypeError('Network request failed'),
  new TypeError('error sending request for url (https://h.test/): client error (Connect): tcp connect error'),
  new TypeError('invalid peer certificate: UnknownIssuer'),
  Object.assign(new Error('Unable to connect. Is the computer able to access the url?'), { code: 'ConnectionRefused' }),
  new Error('Network connection lost.'),
  new Error('socket hang up'),
  'a text',
  undefined,
])('%s is a failure of the network', (error) => {
  expect(isProgrammingError(error)).toBe(false);
});
