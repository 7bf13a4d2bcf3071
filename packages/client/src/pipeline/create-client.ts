import type { Client, Features } from '../core/client.ts';
import type { BasicOptions, ClientOptions } from '../core/client-options.ts';
import { systemClock } from '../core/clock.ts';
import { resolveEndpoints } from '../core/endpoints.ts';
import { composeMiddleware } from './compose-middleware.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { commonHeaders } from './request-headers.ts';
import { createRetryBudget } from './retry-budget.ts';
import { type Pipeline, sendCall } from './send-call.ts';
import { createTokenSource } from './token-source.ts';

/** Milliseconds. */
const defaultTimeout = 120_000;
const defaultAttemptTimeout = 30_000;

/**
 * The shared part of a client, for programs that import only the resources they use. Validation, logging, discovery and
 * the default chain of credentials come with `allFeatures` only.
 *
 * @throws {TypeError} if an endpoint or the region is not valid. Nothing is sent.
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
    tokens: createTokenSource(options.credentials, (given) => features.loadCredentials?.(pipeline.addresses, given)),
    budget: createRetryBudget(),
    transport: composeMiddleware(options.middleware ?? [], ({ url, method, headers, body, signal }) => {
      const send = options.fetch ?? fetch;
      return send(url, { method, headers, signal, redirect: 'manual', ...(body === undefined ? {} : { body }) });
    }),
  };
  return new PipelineClient(pipeline);
}

/** A class of its own, because Immer makes drafts of plain objects, which stop working after its recipe. */
class PipelineClient implements Client {
  readonly config: Client['config'];
  readonly features: Features;
  readonly send: Client['send'];

  constructor(pipeline: Pipeline) {
    this.config = pipeline.config;
    this.features = pipeline.features;
    this.send = (request) => sendCall(pipeline, request);
  }
}
