import type { Operation as WireOperation } from '@managed-redis/types';
import { type ApiPromise, toApiPromise, type WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { mergeHeaders } from '../core/header-options.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { idempotencyHeader } from '../generated/routes.ts';
import { checkCallOptions } from './check-call-options.ts';
import { executeThroughConflicts } from './conflicts.ts';
import { Operation } from './operation.ts';
import type { WaitOptions } from './operation-progress.ts';
import { createOperationTracker, intervalHeader } from './operation-tracker.ts';
import { readParams } from './read-params.ts';

/** A call under way that starts a long-running operation. */
export interface OperationPromise<Result, Metadata> extends ApiPromise<Operation<Result, Metadata>> {
  /** Key the call is sent with, known before it is sent. */
  readonly idempotencyKey: string;
  /** Waits for the end of the operation as soon as it has begun, and returns its result: `Operation.wait` in one step. */
  wait(options?: WaitOptions<Result, Metadata>): Promise<Result>;
}

/** Options of a call whose idempotency key is fixed. */
export type KeyedOptions = RequestOptions & { readonly idempotencyKey: string };

/** Makes a call that starts an operation. Its key is fixed before anything is sent. */
export function startOperation<Result, Metadata>(
  client: Client,
  endpoint: Endpoint,
  params: object = {},
  options: RequestOptions = {},
  begin: typeof beginOperation<Result, Metadata> = beginOperation,
): OperationPromise<Result, Metadata> {
  const ownKey = options?.idempotencyKey || mergeHeaders(options?.headers)[idempotencyHeader];
  const idempotencyKey = ownKey || client.config.generateId();
  const start = async () => {
    checkCallOptions(endpoint, options);
    return begin(client, endpoint, params, { ...options, idempotencyKey });
  };
  const promise = toApiPromise(start());
  const wait = async (waitOptions?: WaitOptions<Result, Metadata>): Promise<Result> => {
    const operation = await promise;
    return operation.wait(waitOptions);
  };
  return Object.assign(promise, { idempotencyKey, wait });
}

/** Sends the call, waiting for other operations if the options say so. */
export async function beginOperation<Result, Metadata>(
  client: Client,
  endpoint: Endpoint,
  params: object,
  options: KeyedOptions,
): Promise<WithResponse<Operation<Result, Metadata>>> {
  const waitForEnd = async (id: string): Promise<void> => {
    const other = new Operation(createOperationTracker(client, { id }));
    for await (const _ of other.states({ signal: options.signal }));
  };
  // Read before the first attempt: a later one, with the same key, must send the same.
  const fields = readParams(endpoint, params);
  const { data, response, listSecrets } = await executeThroughConflicts(client, endpoint, fields, options, waitForEnd);
  const state = data as WireOperation;
  const handle = { id: state.id ?? '', operation: endpoint.id, idempotencyKey: options.idempotencyKey };
  const tracker = createOperationTracker<Result, Metadata>(client, handle, {
    state,
    interval: response.headers.get(intervalHeader),
    listSecrets,
  });
  return { data: new Operation(tracker), response };
}
