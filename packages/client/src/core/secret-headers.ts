/** Headers of requests that hold no secret. The values of all others are taken for secrets, whatever their names. */
const harmlessHeaders: readonly string[] = [
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'host',
  'idempotency-key',
  'origin',
  'pragma',
  'traceparent',
  'tracestate',
  'user-agent',
  'x-client-request-id',
  'x-client-trace-id',
  'x-request-id',
];

/**
 * The secrets in the headers of a request: each value as a whole, and the parts of it that a server may repeat alone, such
 * as the token after `Bearer`, the password in `Basic` and the values of cookies.
 */
export function secretsInHeaders(headers: Readonly<Record<string, string>> | undefined): readonly string[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'string' || harmlessHeaders.includes(name.toLowerCase())) return [];
    return [value, ...partsOf(value)].map((text) => text.trim());
  });
}

function partsOf(value: string): readonly string[] {
  const [scheme = '', ...rest] = value.trim().split(' ');
  const credentials = rest.join(' ').trim();
  const values = value.split(/[;,]/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [credentials, ...values, ...values.map(unquote), ...basicCredentials(scheme, credentials)];
}

const unquote = (text: string): string => text.trim().replaceAll('"', '');

/** `user:password` of HTTP Basic, and the password alone. */
function basicCredentials(scheme: string, credentials: string): readonly string[] {
  if (scheme.toLowerCase() !== 'basic') return [];
  try {
    const bytes = Uint8Array.from(atob(credentials), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    return [text, text.slice(text.indexOf(':') + 1)];
  } catch {
    return [];
  }
}
