import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { ClientOptions, Middleware, RequestOptions } from '../src/index.ts';
import { createTestClient, failure, json, type Reply } from './support/fake-service.ts';

const planted = 'Dk8Lw2Zs"5Xn7&Cv3B';

const caught = (promise: PromiseLike<unknown>): Promise<Error> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

/** Everything a program might write into its log. */
const shown = (value: unknown): string => {
  const parts = [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value) ?? '', String(value)];
  if (value instanceof Error) parts.push(value.message, value.stack ?? '', inspect(value.cause, { depth: 20 }));
  return parts.join('\n');
};

const adding =
  (headers: Record<string, string>): Middleware =>
  (request, next) =>
    next({ ...request, headers: { ...request.headers, ...headers } });

interface Place {
  readonly client?: ClientOptions;
  readonly call?: RequestOptions;
}

const places: Readonly<Record<string, Place>> = {
  'of the client': { client: { headers: { 'X-Proxy-Key': planted } } },
  'of the call': { call: { headers: { 'x-tenant': planted } } },
  'of a middleware that copies the request': { client: { middleware: [adding({ 'x-signature': planted })] } },
  'of a middleware that changes the request': {
    client: {
      middleware: [
        (request, next) => {
          request.headers.cookie = `session=${planted}`;
          return next(request);
        },
      ],
    },
  },
  'with a scheme': { call: { headers: { 'Proxy-Authorization': `Secret ${planted}` } } },
};

const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'in a URL': encodeURIComponent,
  'in HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&#34;'),
  'in base64': btoa,
};

const echoes: Readonly<Record<string, (text: string) => Reply>> = {
  'a refusal': (text) => failure(3, 400, `wrong header: ${text}`),
  'a detail': (text) => json({ code: 3, message: 'm', details: [{ '@type': 'x', note: [text], [text]: 1 }] }, 400),
  'a page': (text) => new Response(`<html>${text}</html>`, { status: 502 }),
  'a page with status 200': (text) => new Response(`<html>${text}</html>`),
  'a header of the response': (text) =>
    failure(3, 400, 'm', { 'x-request-id': text, server: text, 'grpc-message': encodeURIComponent(text) }),
  'an error of fetch': (text) => () => {
    throw new TypeError(`cannot send ${text}`, { cause: new Error(text) });
  },
};

const cases = Object.keys(places).flatMap((place) =>
  Object.keys(encodings).flatMap((encoding) => Object.keys(echoes).map((echo) => [place, echo, encoding] as const)),
);

test.each(cases)('a header %s does not show in %s, %s', async (place, echo, encoding) => {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(line);
  const { client = {}, call } = places[place]!;
  const echoed = encodings[encoding]!(planted);
  const { redis, clock } = createTestClient([echoes[echo]!(echoed)], {
    ...client,
    retry: { maxAttempts: 2 },
    logger: { error: write, warn: write, info: write, debug: write },
    logLevel: 'debug',
  });
  const error = await clock.until(caught(redis.backups.get({ backupId: 'b1' }, call)));
  for (const text of [shown(error), shown(redis), shown(lines)]) {
    expect(text).not.toContain(planted);
    expect(text).not.toContain(echoed);
    expect(text).not.toContain(JSON.stringify(echoed).slice(1, -1));
  }
});
