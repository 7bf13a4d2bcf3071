import { expect, it } from 'vitest';
import { readBodyText } from './read-body-text.ts';

const post = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
  new Request('https://mdb.api.cloud.yandex.net/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

it.each([
  ['no body', null, ''],
  ['text', '{}', '{}'],
  ['text of exactly the limit', '12345678', '12345678'],
  ['characters of several bytes', 'ёж', 'ёж'],
])('reads %s', async (_, body, text) => {
  expect(await readBodyText(post(body), 8)).toBe(text);
});

it.each([
  ['a long text', post('123456789')],
  ['a short text of many bytes', post('ёжики')],
  ['an announced length', post('1', { 'content-length': '9' })],
])('refuses %s above the limit with 413', async (_, request) => {
  await expect(readBodyText(request, 8)).rejects.toMatchObject({
    status: 'RESOURCE_EXHAUSTED',
    httpStatus: 413,
    message: 'The request body is larger than 8 bytes',
  });
});

it('stops an endless body at the limit', async () => {
  let sent = 0;
  let reason: unknown = 'not cancelled';
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(4));
    },
    cancel(given) {
      reason = given;
    },
  });
  await expect(readBodyText(post(endless), 8)).rejects.toMatchObject({ httpStatus: 413 });
  expect(sent).toBeLessThan(8);
  expect(reason).toBeUndefined();
});
