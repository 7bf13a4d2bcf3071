import { getEventListeners } from 'node:events';
import { type ClientOptions, ManagedRedis } from '@managed-redis/client';
import { expect } from 'vitest';
import type { Strike } from '../list/fault.ts';
import { formatChunk } from '../server/answer.ts';
import { type Connection, listen, type RawRequest } from '../server/raw-server.ts';
import {
  createService,
  describeCluster,
  formatStreamStart,
  isStreamRequest,
  recordsAfter,
  type Service,
} from '../server/service.ts';
import type { TrapName, Traps } from '../server/traps.ts';
import { createCapturingLog, echoOf, planted } from './secrets.ts';
import { maxAttempts, type Redis, type Step, type StepContext } from './steps.ts';
import { createWatchedClock, type WatchedClock } from './watched-clock.ts';

/** What is to go wrong, and where. */
export interface Plan {
  readonly step: Step;
  readonly times: 'once' | 'always';
  readonly trap?: TrapName | undefined;
  readonly serve?: ((strike: Strike) => void) | undefined;
  /** Lets the attempt run out of time as soon as the fault has struck. */
  readonly isSilent?: boolean;
  /** Default: a `ManagedRedis`. */
  readonly createRedis?: ((options: ClientOptions) => Redis) | undefined;
}

/** Milliseconds for an attempt: what a busy machine may need. */
const attemptTimeout = 20_000;

/** Milliseconds in which what was sent has arrived. */
export const transmission = 5;

/** A client, a service that is to fail it, and everything that watches over the two. */
export interface Laboratory {
  readonly redis: Redis;
  readonly service: Service;
  readonly controller: AbortController;
  readonly watchedClock: WatchedClock;
  /** What a step is given. */
  readonly context: StepContext;
  /** Headers of the requests that the step has sent. */
  readonly sent: readonly Readonly<Record<string, string>>[];
  /** Idempotency keys of the calls made. */
  readonly keys: ReadonlySet<string>;
  /** Ends the faults. */
  lift(): void;
  /** Expects nothing to be left behind: no listener, no timer, no connection, no secret in the log. */
  expectClean(): Promise<void>;
  close(): Promise<unknown>;
}

export async function openLaboratory(traps: Traps, plan: Plan, options: ClientOptions = {}): Promise<Laboratory> {
  const service = createService();
  const sent: Readonly<Record<string, string>>[] = [];
  const keys = new Set<string>();
  let strikes = 0;
  let isLifted = false;
  let requestNumber = 0;

  const isStruck = (method: string, target: string): boolean => {
    if (isLifted || !plan.step.matches(method, target) || (plan.times === 'once' && strikes > 0)) return false;
    strikes += 1;
    if (plan.isSilent) setTimeout(() => watchedClock.expire(attemptTimeout), transmission);
    return true;
  };

  function handle(request: RawRequest, connection: Connection): void {
    const headers = { 'x-request-id': `request-${++requestNumber}`, 'x-server-trace-id': `trace-${requestNumber}` };
    const perform = () => service.perform(request, headers);
    if (plan.serve && isStruck(request.method, request.target)) {
      plan.serve({ request, connection, headers, echo: echoOf(request), perform });
    } else if (isStreamRequest(request)) {
      connection.write(formatStreamStart(recordsAfter(request), headers) + formatChunk(''));
      connection.isIdle = true;
    } else connection.answer(perform());
  }

  const server = await listen(handle);
  const endpoint = `http://127.0.0.1:${server.port}`;
  const watchedClock = createWatchedClock();
  const log = createCapturingLog();
  const controller = new AbortController();

  const { createRedis = (all) => new ManagedRedis(all) } = plan;
  const redis = createRedis({
    endpoint,
    credentials: ({ forceRefresh }) => (forceRefresh ? planted.freshToken : planted.token),
    clock: watchedClock.clock,
    random: () => 1,
    headers: { 'X-Proxy-Key': planted.clientHeader },
    retry: { maxAttempts, baseDelay: 1 },
    attemptTimeout,
    logger: log.logger,
    logLevel: 'debug',
    ...options,
    fetch: (url, init) => {
      const { pathname, search } = new URL(url);
      const target = pathname + search;
      if (!isLifted && plan.step.matches(init.method!, target)) sent.push(init.headers as Record<string, string>);
      const isTrapped = plan.trap && isStruck(init.method!, target);
      return (options.fetch ?? fetch)(isTrapped ? traps.origins[plan.trap] + target : url, init);
    },
  });

  async function expectClean(): Promise<void> {
    expect(getEventListeners(controller.signal, 'abort'), 'listeners on the signal').toHaveLength(0);
    expect(watchedClock.open, 'timers').toBe(0);
    expect(await server.close(), 'connections left open by the client').toBe(0);
    expect(log.findSecrets(), 'secrets in the log').toEqual([]);
  }

  return {
    redis,
    service,
    controller,
    watchedClock,
    context: {
      redis,
      options: { signal: controller.signal, headers: { 'x-tenant': planted.callHeader } },
      onKey: (key: string) => void keys.add(key),
    },
    sent,
    keys,
    lift: () => {
      isLifted = true;
    },
    expectClean,
    close: server.close,
  };
}

/** Limits that hold on a busy machine. */
const unhurried = { timeout: 120_000, attemptTimeout };

/** With the faults over, a repeated call does its work once in all, and the client is as good as new. */
export async function expectNothingLostOrDoubled(laboratory: Laboratory, step: Step): Promise<void> {
  const { redis, service, context, keys, lift } = laboratory;
  lift();
  if (step.kind === 'start') {
    for (const idempotencyKey of [...keys]) {
      await step.run({ ...context, options: { ...unhurried, idempotencyKey } });
    }
  }
  expect(await redis.clusters.get({ clusterId: 'afterwards' }, unhurried)).toMatchObject(describeCluster('afterwards'));
  expect(workOf(service), 'work of the service').toEqual([...keys]);
}

const workOf = ({ work }: Service): string[] => work.map(({ key }) => key);
