import { codesOf, isErrorShape } from '../errors/error-shape.ts';

/** Errors that only a mistake in a program causes. */
const namesOfMistakes: readonly string[] = ['ReferenceError', 'RangeError', 'SyntaxError', 'EvalError'];

/** Codes of Node for arguments that are not valid. */
const codesOfMistakes =
  /^(?:ERR_INVALID_(?:ARG|CHAR|HTTP_TOKEN|PROTOCOL|THIS|URL)|ERR_MISSING_|UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED)/;

/** What engines and implementations of `fetch` say about a request that cannot be sent, or about a bug in a `fetch`. */
const messagesOfMistakes =
  /is not (?:a function|a constructor|an object|iterable|defined)|(?:is|of) (?:undefined|null)|AbortSignal|ByteString|invalid header|invalid url|parse url|http method|cannot have body|illegal invocation/i;

/**
 * Whether an error that `fetch` threw is a mistake of the program, which no further attempt mends. A failure of the
 * network is a `TypeError` too, but says so in other words, and has a cause or a code in most runtimes.
 */
export function isProgrammingError(error: unknown): boolean {
  if (!isErrorShape(error)) return false;
  if (namesOfMistakes.includes(error.name)) return true;
  if (error.name !== 'TypeError') return false;
  if (codesOf(error).some((code) => codesOfMistakes.test(code))) return true;
  return messagesOfMistakes.test(error.message);
}
