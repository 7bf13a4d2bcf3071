import { type ApiPromise, toApiPromise, type WithResponse } from './api-promise.ts';
import { buildRequest } from './build-request.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';
import { validateValue } from './validation.ts';

/** Makes one call. */
export const call = <Data>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): ApiPromise<Data> => toApiPromise(execute<Data>(core, endpoint, params, options));

/** Makes one call, and returns its answer too. Inputs and outputs are checked when schemas are given. */
export async function execute<Data>(
  core: Core,
  endpoint: Endpoint,
  params: object,
  options: RequestOptions | undefined,
): Promise<WithResponse<Data>> {
  const { validate } = core.config;
  const error = validate && (await validateValue(validate.requests, endpoint.id, 'request', params));
  if (error) throw error;
  const { data, response } = await core.send(buildRequest(endpoint, params as Record<string, unknown>, options));
  if (validate) await checkResponse(core, endpoint, data);
  return { data: data as Data, response };
}

async function checkResponse(core: Core, { id }: Endpoint, data: unknown): Promise<void> {
  const { responses, mode, onIssues } = core.config.validate ?? {};
  const error = await validateValue(responses, id, 'response', data);
  if (!error) return;
  if (mode === 'throw') throw error;
  if (onIssues) onIssues(error);
  else core.log?.('warn', error.message, { operation: id, issues: error.issues.length });
}
