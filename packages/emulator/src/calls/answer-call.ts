import { encodeMessage } from '../core/encode-message.ts';
import type { Context, Handlers } from '../core/handler.ts';
import type { Pager } from '../core/paging.ts';
import { Refusal } from '../core/refusal.ts';
import type { Route } from '../core/route.ts';
import type { OperationRecord } from '../core/state.ts';
import type { StreamSource } from '../core/stream-source.ts';
import type { AnyWork } from '../core/work.ts';
import { statusCodes } from '../generated/catalog/status-codes.ts';
import { answerError, answerJson, answerText, type Trace, truncate } from './answer.ts';
import { answerStream } from './answer-stream.ts';
import { authenticate } from './authenticate.ts';
import type { CallSettings } from './call-settings.ts';
import { ConnectionFault, type FailedOperation, type FaultEffect, type FaultQueue } from './faults.ts';
import { type IdempotencyStore, readIdempotencyKey } from './idempotency.ts';
import type { OpenCall } from './journal.ts';
import type { OpenStreams } from './open-streams.ts';
import { type Params, readRequest } from './read-request.ts';
import { redact } from './redact.ts';
import { validateRequest } from './validate-request.ts';

/** What answering needs, shared by all calls of an emulator. */
export interface CallServices {
  readonly handlers: Handlers;
  readonly context: Context;
  readonly faults: FaultQueue;
  readonly idempotency: IdempotencyStore;
  readonly pager: Pager;
  readonly streams: OpenStreams;
  readonly settings: CallSettings;
}

/** A request whose operation is known. */
export interface RoutedCall {
  readonly route: Route;
  readonly request: Request;
  /** Values of the path parameters, as the router found them. */
  readonly segments: Readonly<Record<string, string>>;
  readonly trace: Trace;
  readonly call: OpenCall;
}

/** Answers a call of a known operation, with the next fault for it if there is one. */
export async function answerCall(services: CallServices, routed: RoutedCall): Promise<Response> {
  const { faults, settings, context } = services;
  const fault = faults.take(routed.route);
  const delay = settings.latency + (fault?.kind === 'delay' ? fault.milliseconds : 0);
  if (delay > 0) await settings.sleep(delay, routed.request.signal);
  // Time may have passed during the wait.
  context.operations.settle();
  return fault ? answerFaulty(services, routed, fault) : perform(services, routed);
}

async function answerFaulty(services: CallServices, routed: RoutedCall, fault: FaultEffect): Promise<Response> {
  const { route, trace } = routed;
  switch (fault.kind) {
    case 'refusedConnection':
      throw new ConnectionFault(fault.kind);
    case 'error': {
      const message = fault.message ?? `Fault injected by the emulator: ${fault.status}`;
      return answerError(new Refusal(fault.status, message, fault.details), trace, fault.headers);
    }
    case 'body':
      return answerText(fault.text, trace, fault.httpStatus ?? 200, {
        'content-type': fault.contentType ?? 'text/html',
      });
    case 'lostAnswer':
      await perform(services, routed);
      throw new ConnectionFault(fault.kind);
    case 'truncatedBody':
      return truncate(await perform(services, routed), fault.length);
    case 'failedOperation':
      return perform(services, routed, () => services.faults.takeFailure(route));
    case 'delay':
      return perform(services, routed);
    default:
      return fault satisfies never;
  }
}

/** Takes the fault that makes the operation fail, if there is one. */
type TakeFailure = () => FailedOperation | undefined;

async function perform(
  services: CallServices,
  routed: RoutedCall,
  takeFailure: TakeFailure = () => undefined,
): Promise<Response> {
  const { context, settings } = services;
  const { route, request, trace } = routed;
  try {
    if (route.authenticated) authenticate(request, settings.acceptToken, context.state.tokens, context.now());
    const params = await readRequest(route, request, routed.segments, settings);
    routed.call.setParams(redact(params) as Params);
    validateRequest(route, params, settings.strict);
    const handle = findHandler(services.handlers, route);
    if (route.longRunning) {
      const createWork = (): AnyWork => handle(params, context) as AnyWork;
      const record = startOnce(services, routed, params, createWork, takeFailure);
      return answerMessage(settings, routed, context.operations.toOperation(record));
    }
    const result = handle(params, context);
    if (route.streaming) {
      const source = encodeEach(route.response, result as StreamSource<object>, settings);
      return answerStream(source, services.streams.open(), settings.streamFraming, trace, request.signal);
    }
    const message = route.pagination ? cutPage(services.pager, route, result, params) : result;
    return answerMessage(settings, routed, message);
  } catch (error) {
    return answerError(error, trace);
  }
}

/** A handler of any operation: the validator has checked that the params are those of the operation. */
type AnyHandler = (params: Params, context: Context) => object;

function findHandler(handlers: Handlers, { id, httpMethod, path }: Route): AnyHandler {
  const handler = handlers[id] as AnyHandler | undefined;
  if (handler) return handler;
  throw new Refusal('UNIMPLEMENTED', `The emulator does not implement ${id} (${httpMethod} ${path})`);
}

/** Starts an operation, or finds the one that an earlier request with the same idempotency key started. */
function startOnce(
  { context, idempotency }: CallServices,
  { route, request }: RoutedCall,
  params: Params,
  createWork: () => AnyWork,
  takeFailure: TakeFailure,
): OperationRecord {
  const key = readIdempotencyKey(request.headers);
  const start = (): OperationRecord => {
    const work = createWork();
    const failure = takeFailure();
    return context.operations.start(route, work, failure && toFailure(failure));
  };
  if (key === undefined) return start();
  const scope = `${route.httpMethod} ${new URL(request.url).pathname} ${context.subject} ${key}`;
  const earlierId = idempotency.find(scope, params);
  const earlier = earlierId === undefined ? undefined : context.state.operations.get(earlierId);
  if (earlier) return earlier;
  const record = start();
  idempotency.remember(scope, params, record.id);
  return record;
}

const toFailure = ({ status, message, rollBack = 0 }: FailedOperation): OperationRecord['failure'] => ({
  status: { code: statusCodes[status].code, message: message ?? 'Unknown error', details: [] },
  rollBack,
});

function cutPage(pager: Pager, { id, pagination }: Route, result: object, params: Params): object {
  // A list with tokens of its own has cut its page already.
  if ('nextPageToken' in result) return result;
  const field = pagination?.items ?? '';
  const { items, nextPageToken } = pager.paginate((result as Record<string, object[]>)[field] ?? [], params, id);
  return { [field]: items, nextPageToken };
}

function answerMessage({ pollInterval, zeroValues }: CallSettings, { route, trace }: RoutedCall, message: object) {
  const isPolled = route.response === 'Operation' && pollInterval !== undefined;
  const headers = isPolled ? { 'x-operation-poll-interval': String(pollInterval) } : {};
  return answerJson(encodeMessage(route.response, message, zeroValues), trace, 200, headers);
}

function encodeEach(message: string, source: StreamSource<object>, { zeroValues }: CallSettings): StreamSource<object> {
  return async function* encoded(signal) {
    for await (const record of source(signal)) yield encodeMessage(message, record, zeroValues);
  };
}
