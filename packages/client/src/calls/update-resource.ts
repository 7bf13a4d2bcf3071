import type { Operation as WireOperation } from '@managed-redis/types';
import type { WithResponse } from '../core/api-promise.ts';
import type { Client } from '../core/client.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { type JsonObject, ownField } from '../core/json-value.ts';
import { isInPath } from '../core/path.ts';
import type { RequestOptions } from '../core/request-options.ts';
import { isNoChangesError, type NoChangesError } from '../errors/no-changes-error.ts';
import { execute } from './make-call.ts';
import { Operation } from './operation.ts';
import { createOperationTracker } from './operation-tracker.ts';
import type { PollOptions } from './poll-options.ts';
import { readParams } from './read-params.ts';
import { beginOperation, type KeyedOptions, type OperationPromise, startOperation } from './start-operation.ts';
import { applyMask, applyMaskEach } from './update-mask.ts';

/** Makes a call that updates a resource. Its mask is derived from the given fields. */
export function updateResource<Result, Metadata>(
  client: Client,
  endpoint: Endpoint,
  params: object = {},
  options: RequestOptions = {},
): OperationPromise<Result, Metadata> {
  return startOperation<Result, Metadata>(client, endpoint, params, options, beginUpdate);
}

async function beginUpdate<Result, Metadata>(
  client: Client,
  endpoint: Endpoint,
  params: object,
  options: KeyedOptions,
): Promise<WithResponse<Operation<Result, Metadata>>> {
  const fields = readParams(endpoint, params);
  const masked = maskParams(endpoint, fields);
  try {
    return await beginOperation<Result, Metadata>(client, endpoint, masked, options);
  } catch (error) {
    const ignores = (options.noChanges ?? client.config.noChanges) === 'ignore';
    if (!ignores || !isNoChangesError(error)) throw error;
    return finishUnchanged(client, endpoint, fields, options, error);
  }
}

/** Input with its masks filled in. */
export function maskParams({ id, path, mask, elementMask }: Endpoint, params: JsonObject): JsonObject {
  const masked = mask ? applyMask(params, mask, id, (name) => isInPath(path, name)) : params;
  if (elementMask === undefined) return masked;
  const { list } = elementMask;
  return { ...masked, [list]: applyMaskEach(ownField(masked, list), elementMask, `${id}: ${list}`) };
}

/** A finished operation for an update that changed nothing. Its result is the resource as it is, read on `wait()`. */
function finishUnchanged<Result, Metadata>(
  client: Client,
  endpoint: Endpoint,
  params: JsonObject,
  options: KeyedOptions,
  error: NoChangesError,
): WithResponse<Operation<Result, Metadata>> {
  const { idempotencyKey, ...readOptions } = options;
  const ids = Object.fromEntries(Object.entries(params).filter(([name]) => isInPath(endpoint.path, name)));
  const loadUnchanged = async ({ signal, timeout }: PollOptions): Promise<Result> => {
    // An update of list elements has no resource of its own as its result.
    if (endpoint.mask === undefined) return {} as Result;
    const { data } = await execute<Result>(client, readingEndpoint(endpoint), ids, { ...readOptions, signal, timeout });
    return data;
  };
  const handle = { id: '', operation: endpoint.id, idempotencyKey };
  const state = { id: '', done: true, metadata: ids } as unknown as WireOperation;
  const { status, headers, requestId, serverTraceId, clientTraceId, attempts } = error;
  return {
    data: new Operation(createOperationTracker<Result, Metadata>(client, handle, { state, loadUnchanged })),
    response: { status, headers: new Headers(headers), requestId, serverTraceId, clientTraceId, attempts },
  };
}

/** The call that reads what an update changes. The document has it at the same path. */
function readingEndpoint({ id, host, path }: Endpoint): Endpoint {
  const [resource] = id.split('.');
  return { id: `${resource}.get`, method: 'GET', path, ...(host === undefined ? {} : { host }) };
}
