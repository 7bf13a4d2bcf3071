import type { Client, Features } from '../core/client.ts';
import type { BasicOptions, ClientOptions } from '../core/client-options.ts';
import { systemClock } from '../core/clock.ts';
import { type DerivedOptions, deriveOptions } from '../core/derived-options.ts';
import { checkDurations } from '../core/duration.ts';
import { resolveEndpoints } from '../core/endpoints.ts';
import { mergeHeaders } from '../core/header-options.ts';
import { createLifetime } from '../core/lifetime.ts';
import { resolveBudget, resolveRetryPolicy } from '../core/retry-options.ts';
import { defaultMaxResponseBytes } from '../core/transport-options.ts';
import { checkOptions } from './check-options.ts';
import { connect } from './connect.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
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
export function createClient(given: ClientOptions, createFeatures: CreateFeatures = () => ({})): Client {
  checkClientOptions(given);
  const { options, close } = connect(given);
  const { clock = systemClock, random = Math.random } = options;
  const hosts = { addresses: resolveEndpoints(options) };
  const settings = readSettings(options, createFeatures);
  const { loadCredentials } = settings.features;
  const shared: SharedParts = {
    hosts,
    tokens: createTokenSource(options.credentials, (given) => loadCredentials?.(given), {
      fetch: options.fetch,
      clock,
      random,
      region: options.region,
      // Discovery may replace the addresses before the first call.
      get iamEndpoint() {
        return hosts.addresses.iam;
      },
    }),
    budget: createRetryBudget(resolveBudget(options.retry), clock),
    fetch: options.fetch,
    closeConnections: close,
    lifetime: createLifetime(),
  };
  return createPipelineClient(shared, settings, options, createFeatures);
}

type CreateFeatures = (options: ClientOptions) => Features;

/** The parts of a pipeline that derived clients share. */
type SharedParts = Pick<Pipeline, 'hosts' | 'tokens' | 'budget' | 'fetch' | 'closeConnections' | 'lifetime'>;

/** The parts that each client has of its own. */
type Settings = Omit<Pipeline, keyof SharedParts>;

function checkClientOptions(options: ClientOptions): void {
  checkOptions(options);
  checkDurations(options, ['timeout', 'attemptTimeout', 'idleTimeout']);
  resolveRetryPolicy(options.retry, undefined);
}

function readSettings(options: ClientOptions, createFeatures: CreateFeatures): Settings {
  const { clock = systemClock, random = Math.random, generateId = createIdempotencyKey } = options;
  const { retry, noChanges, conflicts, idleTimeout } = options;
  const maxResponseBytes = options.transport?.maxResponseBytes ?? defaultMaxResponseBytes;
  return {
    config: { clock, random, generateId, retry, noChanges, conflicts, idleTimeout, maxResponseBytes },
    features: createFeatures(options),
    timeout: options.timeout ?? defaultTimeout,
    attemptTimeout: options.attemptTimeout ?? defaultAttemptTimeout,
    headers: mergeHeaders(options.headers),
    limits: {
      maxBytes: maxResponseBytes,
      idleTimeout: options.transport?.idleTimeout,
      clock,
    },
    middleware: options.middleware ?? [],
  };
}

function createPipelineClient(
  shared: SharedParts,
  settings: Settings,
  options: ClientOptions,
  createFeatures: CreateFeatures,
): Client {
  const derive = (own: DerivedOptions): Client => {
    const derived = deriveOptions(options, own);
    checkClientOptions(derived);
    const { features, ...rest } = readSettings(derived, createFeatures);
    const { discover } = settings.features;
    return createPipelineClient(shared, { ...rest, features: { ...features, discover } }, derived, createFeatures);
  };
  return new PipelineClient({ ...shared, ...settings }, derive);
}

/** A class of its own, because Immer makes drafts of plain objects, which stop working after its recipe. */
class PipelineClient implements Client {
  readonly config: Client['config'];
  readonly features: Features;
  readonly send: Client['send'];
  readonly locate: Client['locate'];
  readonly withOptions: Client['withOptions'];
  readonly close: Client['close'];

  constructor(pipeline: Pipeline, derive: Client['withOptions']) {
    const { lifetime } = pipeline;
    this.config = { ...pipeline.config, lifetime };
    this.features = pipeline.features;
    this.send = (request) => sendCall(pipeline, request);
    this.locate = (host, path) => locate(pipeline, host, path);
    this.withOptions = derive;
    this.close = async () => {
      lifetime.end();
      pipeline.closeConnections();
    };
  }
}
