import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { openBody, readText } from './read-body.ts';

const clock = new FakeClock();
const limits = (maxBytes: number) => ({ maxBytes, idleTimeout: undefined, clock });
const bytes = (text: string) => new TextEncoder().encode(text);

/** A response in pieces, and whether the rest of its body was cancelled. */
function inPieces(pieces: readonly Uint8Array[], headers: Record<string, string> = {}) {
  const state = { isCancelled: false, pulled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[state.pulled++];
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel() {
        state.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { headers }), state };
}

test('reads any text, however it is cut into pieces', async () => {
  const property = fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), async (text, cuts) => {
    const all = bytes(text);
    const places = [0, ...cuts.map((cut) => Math.min(cut, all.length)).sort((a, b) => a - b), all.length];
    const pieces = places.slice(1).map((end, index) => all.slice(places[index], end));
    const { response } = inPieces(pieces.filter(({ length }) => length > 0));
    const wanted = await new Response(text).text();
    expect(await readText(response, limits(all.length))).toEqual({ text: wanted, isCut: false });
  });
  await fc.assert(property, { numRuns: 300 });
});

test.each([
  [10, 10, false],
  [11, 10, true],
  [1_000_000, 10, true],
])('%i bytes with a limit of %i: cut %s', async (length, maxBytes, isCut) => {
  const { response, state } = inPieces([bytes('x'.repeat(length))]);
  expect((await readText(response, limits(maxBytes))).isCut).toBe(isCut);
  expect(state.isCancelled).toBe(isCut);
});

test('an endless body is left at the limit', async () => {
  const { response, state } = inPieces(Array.from({ length: 1000 }, () => bytes('0123456789')));
  expect(await readText(response, limits(35))).toEqual({ text: '0123456789'.repeat(3), isCut: true });
  expect(state).toEqual({ isCancelled: true, pulled: 4 });
});

test.each<[string, Record<string, string>]>([
  ['without a length', {}],
  ['with a length that is too short', { 'content-length': '5' }],
  ['compressed', { 'content-length': '5', 'content-encoding': 'gzip' }],
])('a body %s is counted, whatever its headers say', async (_, headers) => {
  const { response } = inPieces([bytes('x'.repeat(100))], headers);
  expect((await readText(response, limits(10))).isCut).toBe(true);
});

test.each([undefined, null, 'of another kind'])(
  'a response whose body is %j is read by its own method',
  async (body) => {
    const response = { body, text: async () => 'x'.repeat(20) };
    expect(await readText(response as never, limits(20))).toEqual({ text: 'x'.repeat(20), isCut: false });
    expect((await readText(response as never, limits(19))).isCut).toBe(true);
  },
);

test('a stream of Node is read like one of the web', async () => {
  const response = { body: Readable.from([bytes('{"a"'), bytes(':1}')]), headers: new Headers(), status: 200 };
  expect((await readText(response as never, limits(100))).text).toBe('{"a":1}');
});

test('a stream of Node that fails while nobody reads ends no process', async () => {
  const body = new Readable({ read() {} });
  const stream = openBody({ body } as never, limits(1));
  body.destroy(new Error('aborted'));
  await expect(stream?.getReader().read()).rejects.toThrow('aborted');
});

test('cancelling a stream of Node destroys it', async () => {
  const body = new Readable({ read() {} });
  await openBody({ body } as never, limits(1))?.cancel();
  expect(body.destroyed).toBe(true);
});

test('a body that is idle for too long fails, and is cancelled', async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes('one')),
    cancel() {
      isCancelled = true;
    },
  });
  const reader = openBody(new Response(body), { idleTimeout: 1000, clock })!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('one');
  await clock.advance(60_000);
  const waiting = reader.read();
  const failure = expect(waiting).rejects.toThrow('no byte came for 1000 ms (transport.idleTimeout)');
  await clock.advance(999);
  expect(isCancelled).toBe(false);
  await clock.advance(1);
  await failure;
  expect(isCancelled).toBe(true);
  expect(clock.pending).toBe(0);
});
