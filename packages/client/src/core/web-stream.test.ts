import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { toWebStream } from './web-stream.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (stream: ReadableStream<Uint8Array> | null): Promise<string> => new Response(stream).text();

test('leaves web streams and missing bodies alone', () => {
  const { body } = new Response('x');
  expect(toWebStream(body)).toBe(body);
  expect(toWebStream(null)).toBeNull();
  expect(toWebStream(undefined)).toBeNull();
});

test('reads a Node stream', async () => {
  expect(await read(toWebStream(Readable.from([bytes('a'), bytes('b')])))).toBe('ab');
});

test('passes on the error of a Node stream to the reader, and to nobody else', async () => {
  const stream = new Readable({ read() {} });
  const text = read(toWebStream(stream));
  stream.destroy(new Error('terminated'));
  await expect(text).rejects.toThrow('terminated');
});

test('an error before anybody reads is not an uncaught exception', async () => {
  const stream = new Readable({ read() {} });
  const body = toWebStream(stream)!;
  stream.destroy(new Error('aborted'));
  await new Promise((resolve) => setImmediate(resolve));
  await expect(body.getReader().read()).rejects.toThrow('aborted');
});

test('cancelling destroys the Node stream', async () => {
  const stream = new Readable({ read() {} });
  await toWebStream(stream)!.cancel();
  expect(stream.destroyed).toBe(true);
});
