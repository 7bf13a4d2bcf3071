import type { Client, Features } from '../core/client.ts';
import type { BasicOptions, ClientOptions } from '../core/client-options.ts';
import { systemClock } from '../core/clock.ts';
import { checkDurations } from '../core/duration.ts';
import { resolveEndpoints } from '../core/endpoints.ts';
import { resolveBudget, resolveRetryPolicy } from '../core/retry-options.ts';
import { checkOptions } from './check-options.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { commonHeaders } from './request-headers.ts';
import { createRetryBudget } from './retry-budget.ts';
import { locate, type Pipeline, sendCall } from './send-call.ts';
import { createTokenSource } from './token-source.ts';

/** Milliseconds. */
const defaultTimeout = 120_000;
const defaultAttemptTimeout = 30_000;

/**
 * The shared part of a client, for programs that import only the resources they use. Validation, logging, discovery and
 * the default chain of credentials come with `allFeatures` only.
 *
 * @throws {TypeError} An option is not usable: an endpoint, the region, a header, a middleware, a time limit. Nothing is sent.
 *
 * @example
 * ```ts
 * import { Backups, createClient } from '@managed-redis/client';
 *
 * const backups = new Backups(createClient({ credentials: token }));
 * const backup = await backups.get({ backupId });
 * ```
 */
export function createClient(options: BasicOptions): Client;
export function createClient(options: ClientOptions, features: (options: ClientOptions) => Features): Client;
export function createClient(
  options: ClientOptions,
  createFeatures: (options: ClientOptions) => Features = () => ({}),
): Client {
  const { clock = systemClock, random = Math.random, generateId = createIdempotencyKey } = options;
  checkOptions(options);
  checkDurations(options, ['timeout', 'attemptTimeout']);
  resolveRetryPolicy(options.retry, undefined);
  const features = createFeatures(options);
  const pipeline: Pipeline = {
    config: {
      clock,
      random,
      generateId,
      retry: options.retry,
      noChanges: options.noChanges,
      conflicts: options.conflicts,
    },
    features,
    timeout: options.timeout ?? defaultTimeout,
    attemptTimeout: options.attemptTimeout ?? defaultAttemptTimeout,
    headers: commonHeaders(options.headers),
    addresses: resolveEndpoints(options),
    tokens: createTokenSource(options.credentials, (given) => features.loadCredentials?.(given), {
      fetch: options.fetch,
      clock,
      random,
      region: options.region,
      // Discovery may replace the addresses before the first call.
      get iamEndpoint() {
        return pipeline.addresses.iam;
      },
    }),
    budget: createRetryBudget(resolveBudget(options.retry), clock),
    fetch: options.fetch,
    middleware: options.middleware ?? [],
  };
  return new PipelineClient(pipeline);
}

/** A class of its own, because Immer makes drafts of plain objects, which stop working after its recipe. */
class PipelineClient implements Client {
  readonly config: Client['config'];
  readonly features: Features;
  readonly send: Client['send'];
  readonly locate: Client['locate'];

  constructor(pipeline: Pipeline) {
    this.config = pipeline.config;
    this.features = pipeline.features;
    this.send = (request) => sendCall(pipeline, request);
    this.locate = (host, path) => locate(pipeline, host, path);
  }
}
