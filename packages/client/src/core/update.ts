import type { Operation as WireOperation } from '@managed-redis/types';
import { isNoChangesError, type NoChangesError } from '../errors/no-changes-error.ts';
import type { OperationPromise, WithResponse } from './api-promise.ts';
import { type CallFunction, execute } from './call.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import { beginOperation, Operation, startCall } from './operation.ts';
import { isInPath } from './path.ts';
import type { PollOptions } from './poll.ts';
import type { RequestOptions } from './request-options.ts';
import { applyMask, applyMaskEach } from './update-mask.ts';

/** A function that makes a call which updates a resource, with the mask derived from the fields given. */
export const updateCall = <Result, Metadata>(endpoint: Endpoint): CallFunction<OperationPromise<Result, Metadata>> =>
  startCall<Result, Metadata>(endpoint, begin);

async function begin<Result, Metadata>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions & { readonly idempotencyKey: string },
): Promise<WithResponse<Operation<Result, Metadata>>> {
  const masked = maskParams(endpoint, params as Record<string, unknown>);
  try {
    return await beginOperation<Result, Metadata>(core, endpoint, masked, options);
  } catch (error) {
    const isHarmless = (options.noChanges ?? core.config.noChanges) === 'ignore';
    if (!isHarmless || !isNoChangesError(error)) throw error;
    return unchanged(core, endpoint, params as Record<string, unknown>, options, error);
  }
}

/** Input with its masks filled in. */
function maskParams(endpoint: Endpoint, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id, mask, maskEach } = endpoint;
  const masked = mask ? applyMask(params, mask, id, (name) => isInPath(endpoint, name)) : { ...params };
  if (maskEach) {
    const list = masked[maskEach.list];
    masked[maskEach.list] = applyMaskEach(list, maskEach, `${id}: ${maskEach.list}`);
  }
  return masked;
}

/** An operation that is over before it began. Its result is the resource as it is, read when it is waited for. */
function unchanged<Result, Metadata>(
  core: Core,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  options: RequestOptions & { readonly idempotencyKey: string },
  { status, headers, requestId, serverTraceId, clientTraceId, attempts }: NoChangesError,
): WithResponse<Operation<Result, Metadata>> {
  const ids = Object.fromEntries(Object.entries(params).filter(([name]) => isInPath(endpoint, name)));
  // The document has the reading call at the same path.
  const read: Endpoint = { id: endpoint.id.replace(/\w+$/, 'get'), method: 'GET', path: endpoint.path };
  const { idempotencyKey: _, ...readOptions } = options;
  const loadResult = async ({ signal, timeout }: PollOptions): Promise<Result> =>
    endpoint.mask ? (await execute<Result>(core, read, ids, { ...readOptions, signal, timeout })).data : ({} as Result);
  const handle = { id: '', operation: endpoint.id, idempotencyKey: options.idempotencyKey };
  const state = { id: '', done: true, metadata: ids } as unknown as WireOperation;
  return {
    data: new Operation<Result, Metadata>(core, handle, state, null, loadResult),
    response: {
      status,
      headers: new Headers(headers),
      requestId,
      serverTraceId,
      clientTraceId,
      attempts,
    },
  };
}
