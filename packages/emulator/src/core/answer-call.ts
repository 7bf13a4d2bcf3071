import { answerError, answerJson, answerText, type Trace, truncate } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { type Call, redact } from './calls.ts';
import type { EmulatorOptions } from './emulator.ts';
import { ConnectionFault, type FailedOperation, type FaultQueue } from './faults.ts';
import type { Context, Handlers } from './handler.ts';
import { type IdempotencyStore, readIdempotencyKey } from './idempotency.ts';
import { answerStream, type StreamSource } from './log-stream.ts';
import { encodeMessage } from './message.ts';
import type { Pager } from './paging.ts';
import { type Params, type RequestInput, readRequest } from './read-request.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './route.ts';
import type { OperationRecord } from './state.ts';
import { statusCodes } from './status-code.ts';
import { validateRequest } from './validate-request.ts';
import type { AnyWork } from './work.ts';

/** All that answering one call takes. */
export interface Answering {
  readonly route: Route;
  readonly request: Request;
  readonly segments: Readonly<Record<string, string>>;
  readonly trace: Trace;
  readonly call: { params: Call['params'] };
  readonly handlers: Handlers;
  readonly context: Context;
  readonly faults: FaultQueue;
  readonly keys: IdempotencyStore;
  readonly pager: Pager;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly options: EmulatorOptions;
}

/** Answers a call of a known operation, with the fault that meets it, if one does. */
export async function answerCall(answering: Answering): Promise<Response> {
  const { route, request, trace, faults, options } = answering;
  const fault = faults.take(route);
  const delay = (options.latency ?? 0) + (fault?.kind === 'delay' ? fault.milliseconds : 0);
  if (delay > 0) await answering.sleep(delay, request.signal);
  // Time may have passed while it waited.
  answering.context.operations.settle();
  switch (fault?.kind) {
    case 'refusedConnection':
      throw new ConnectionFault(fault.kind);
    case 'error':
      return answerError(
        new Refusal(fault.status, fault.message ?? `The emulator was told to answer ${fault.status}`, fault.details),
        trace,
        fault.headers,
      );
    case 'body':
      return answerText(fault.text, trace, fault.httpStatus ?? 200, {
        'content-type': fault.contentType ?? 'text/html',
      });
    case 'lostAnswer':
      await perform(answering);
      throw new ConnectionFault(fault.kind);
    case 'truncatedBody':
      return truncate(await perform(answering), fault.length);
    case 'failedOperation':
      return perform(answering, () => faults.takeFailure(route));
    case 'delay':
    case undefined:
      return perform(answering);
    default:
      return fault satisfies never;
  }
}

/** Takes the fault that makes an operation fail, if one does. */
type TakeFailure = () => FailedOperation | undefined;

async function perform(answering: Answering, takeFailure: TakeFailure = () => undefined): Promise<Response> {
  const { route, request, trace, context, options } = answering;
  try {
    if (route.authenticated) {
      authenticate(request, options.acceptToken ?? (() => true), context.state.tokens, context.now());
    }
    const input = await readRequest(route, request, answering.segments, options.strict ?? true);
    answering.call.params = redact(input.params) as Params;
    validateRequest(route, input.params, options.strict ?? true);
    const handler = answering.handlers[route.id] as ((params: Params, context: Context) => object) | undefined;
    if (!handler) {
      throw new Refusal(
        'UNIMPLEMENTED',
        `The emulator knows ${route.id} (${route.httpMethod} ${route.path}) but cannot do it yet`,
      );
    }
    if (route.longRunning) {
      const record = startOnce(answering, input, () => handler(input.params, context) as AnyWork, takeFailure);
      return answerMessage(answering, context.operations.toOperation(record));
    }
    const result = handler(input.params, context);
    if (route.streaming) {
      const source = encodeEach(answering, result as StreamSource<object>);
      return answerStream(source, options.streamFraming ?? 'array', trace, request.signal);
    }
    return answerMessage(answering, route.pagination ? paged(answering, result, input.params) : result);
  } catch (error) {
    return answerError(error, trace);
  }
}

/** Starts an operation, or finds the one that an earlier request with the same idempotency key has started. */
function startOnce(
  { route, request, context, keys }: Answering,
  input: RequestInput,
  createWork: () => AnyWork,
  takeFailure: TakeFailure,
): OperationRecord {
  const key = readIdempotencyKey(request.headers);
  const scope = `${route.httpMethod} ${new URL(request.url).pathname} ${context.subject} ${key}`;
  const earlier = key === undefined ? undefined : keys.find(scope, input.bodyText);
  const known = earlier === undefined ? undefined : context.state.operations.get(earlier);
  if (known) return known;
  const work = createWork();
  const failure = takeFailure();
  const record = context.operations.start(route, work, failure && toFailure(failure));
  if (key !== undefined) keys.remember(scope, input.bodyText, record.id);
  return record;
}

const toFailure = ({ status, message, rollBack = 0 }: FailedOperation): OperationRecord['failure'] => ({
  status: { code: statusCodes[status].code, message: message ?? 'Unknown error', details: [] },
  rollBack,
});

function paged({ route: { id, pagination }, pager }: Answering, result: object, params: Params): object {
  // A list that keeps tokens of its own has cut its page already.
  if ('nextPageToken' in result) return result;
  const field = pagination?.items ?? '';
  const { items, nextPageToken } = pager.paginate((result as Record<string, object[]>)[field] ?? [], params, id);
  return { [field]: items, nextPageToken };
}

function answerMessage({ route, trace, options }: Answering, message: object): Response {
  const interval = route.response === 'Operation' ? options.pollInterval : undefined;
  const headers = interval === undefined ? {} : { 'x-operation-poll-interval': String(interval) };
  return answerJson(encodeMessage(route.response, message, options.zeroValues ?? 'omit'), trace, 200, headers);
}

function encodeEach({ route, options }: Answering, source: StreamSource<object>): StreamSource<object> {
  return async function* encoded(signal) {
    for await (const record of source(signal)) {
      yield encodeMessage(route.response, record, options.zeroValues ?? 'omit');
    }
  };
}
