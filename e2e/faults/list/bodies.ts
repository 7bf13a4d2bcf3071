import { invalidResponse } from './endings.ts';
import { answerFault, type Fault, type Reaction, type Strike } from './fault.ts';

/** Answers with a success, and with what becomes of the right body. */
const bodyFault = (
  name: string,
  reaction: Reaction,
  change: (body: string, strike: Strike) => string | Buffer,
  answer: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Fault =>
  answerFault(
    name,
    reaction,
    reaction === 'unharmed' ? undefined : invalidResponse,
    (strike) => {
      const { body = '', headers, status } = strike.perform();
      strike.connection.answer({
        status: answer.status ?? status,
        headers: { ...headers, ...answer.headers },
        body: change(String(body), strike),
      });
    },
    { isInBody: true },
  );

const page = (title: string, echo: string): string => `<!doctype html><title>${title}</title><pre>${echo}</pre>`;
const html = { 'content-type': 'text/html' };

/** Successes whose body is not what the API sends. The work of the request is done. */
export const bodyFaults: readonly Fault[] = [
  bodyFault('half of the JSON', 'repeats', (body) => body.slice(0, body.length / 2)),
  bodyFault('empty 200', 'repeats', () => ''),
  bodyFault('white space only', 'repeats', () => ' \r\n\t'),
  bodyFault('log-in page with status 200', 'gives up', (_, { echo }) => page('Log in', echo), { headers: html }),
  bodyFault('plain text', 'gives up', (_, { echo }) => `OK ${echo}`, { headers: { 'content-type': 'text/plain' } }),
  bodyFault('JSON array', 'gives up', (body) => `[${body}]`),
  bodyFault('JSON null', 'gives up', () => 'null'),
  bodyFault('JSON text', 'gives up', (body) => JSON.stringify(body)),
  bodyFault('JSON number', 'gives up', () => '42'),
  bodyFault('redirect to another host', 'gives up', (_, { echo }) => page('Moved', echo), {
    status: 307,
    headers: { ...html, location: 'http://127.0.0.2:2/elsewhere' },
  }),
  bodyFault('redirect without an address', 'gives up', () => '', { status: 302 }),
  bodyFault('not modified', 'gives up', () => '', { status: 304 }),
  bodyFault('wrong content type', 'unharmed', (body) => body, { headers: html }),
  bodyFault('byte order mark', 'unharmed', (body) => `\ufeff${body}`),
  bodyFault('invalid UTF-8 in a field', 'unharmed', (body) =>
    Buffer.concat([
      Buffer.from(`${body.slice(0, -1)},"description":"`),
      Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0xff]),
      Buffer.from('"}'),
    ]),
  ),
  bodyFault(
    'fields that the document does not know',
    'unharmed',
    (body) => `{"__proto__":{"id":"x"},"later":[{}],${body.slice(1)}`,
  ),
  answerFault(
    'status 201',
    'unharmed',
    undefined,
    ({ perform, connection }) => connection.answer({ ...perform(), status: 201 }),
    { isInBody: true },
  ),
];
