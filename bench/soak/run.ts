import { getEventListeners, setMaxListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ManagedRedis } from '../../packages/client/dist/index.js';
import { calls } from './calls.ts';
import { createEagerClock } from './eager-clock.ts';
import { slopeOf } from './slope.ts';
import { createStubFetch } from './stub-service.ts';

/** A million calls, or as many as the first argument says. */
const total = Number(process.argv[2] ?? 1_000_000);
const samples = 20;
/** Calls before the first sample: caches fill, and code is compiled. */
const warmUp = total / 10;
/** Bytes that the heap may grow by with each call, noise included. */
const tolerance = 1;

const { gc } = globalThis as { gc?: () => void };
if (!gc) throw new Error('Run with --expose-gc');

const clock = createEagerClock();
const ignore = (): void => {};
const redis = new ManagedRedis({
  credentials: () => 'token',
  fetch: createStubFetch(),
  clock,
  logger: { error: ignore, warn: ignore, info: ignore, debug: ignore },
  logLevel: 'debug',
});
const { signal } = new AbortController();
const kinds = Object.values(calls);
// All kinds run side by side, each with a listener or two.
setMaxListeners(10 * kinds.length, signal);

async function run(count: number): Promise<void> {
  for (let done = 0; done < count; done += kinds.length) await Promise.all(kinds.map((call) => call(redis, signal)));
}

/** Bytes in use after everything that can go has gone. */
async function measureHeap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await nextTurn();
    gc!();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

console.log(`${total} calls of ${kinds.length} kinds: ${Object.keys(calls).join('; ')}\n`);
console.log('    calls   heap, kB  listeners  timers  seconds');
const points: [number, number][] = [];
let leftBehind = 0;
const start = performance.now();
await run(warmUp);
for (let sample = 0; sample <= samples; sample++) {
  if (sample > 0) await run(total / samples);
  const count = Math.round((total / samples) * sample);
  const heap = await measureHeap();
  const listeners = getEventListeners(signal, 'abort').length;
  points.push([count, heap]);
  leftBehind = Math.max(leftBehind, listeners + clock.open);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    [
      String(count).padStart(9),
      (heap / 1024).toFixed(0).padStart(9),
      String(listeners).padStart(9),
      String(clock.open).padStart(6),
      seconds.toFixed(1).padStart(7),
    ].join('  '),
  );
}

const slope = slopeOf(points);
const isFlat = slope < tolerance;
console.log(`\nThe heap grows by ${slope.toFixed(3)} bytes with each call: ${isFlat ? 'flat' : 'NOT flat'}`);
console.log(`Listeners and timers left behind: ${leftBehind}`);
if (!isFlat || leftBehind > 0) process.exitCode = 1;
