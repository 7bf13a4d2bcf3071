import {
  type Attributes,
  context,
  type MeterProvider,
  metrics,
  propagation,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import type { Middleware, TransportRequest } from '../core/middleware.ts';
import { isErrorShape } from '../errors/error-shape.ts';

/** Where spans and measurements go. */
export interface OpenTelemetryOptions {
  /** Default: the global one. */
  readonly tracerProvider?: TracerProvider | undefined;
  /** Default: the global one. */
  readonly meterProvider?: MeterProvider | undefined;
  /** Whether the service is sent the trace context. Default `false`: it does not take part in traces. */
  readonly propagate?: boolean | undefined;
}

/** Upper ends in seconds that the conventions advise for HTTP durations. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const scope = '@managed-redis/client';

/**
 * Middleware that makes a client span and a duration measurement of every attempt, by the HTTP semantic conventions:
 * `GET /managed-redis/v1/backups/{backupId}`, `http.client.request.duration`. Attempts of one call have ascending
 * `http.request.resend_count`. Needs `@opentelemetry/api`.
 *
 * @example
 * ```ts
 * import { openTelemetry } from '@managed-redis/client/opentelemetry';
 *
 * const redis = new ManagedRedis({ middleware: [openTelemetry()] });
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Middleware {
  const tracer = (options.tracerProvider ?? trace.getTracerProvider()).getTracer(scope);
  const meter = (options.meterProvider ?? metrics.getMeterProvider()).getMeter(scope);
  const duration = meter.createHistogram('http.client.request.duration', {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: buckets },
  });
  return async (request, next) => {
    const attributes = requestAttributes(request);
    const { pathTemplate = '', method } = request;
    const span = tracer.startSpan(`${method} ${pathTemplate}`.trim(), {
      kind: SpanKind.CLIENT,
      attributes: { ...attributes, ...spanAttributes(request) },
    });
    const inSpan = trace.setSpan(context.active(), span);
    if (options.propagate) propagation.inject(inSpan, request.headers);
    const start = performance.now();
    const outcome: Attributes = {};
    try {
      const response = await context.with(inSpan, next, undefined, request);
      outcome['http.response.status_code'] = response.status;
      if (response.status >= 400) outcome['error.type'] = String(response.status);
      return response;
    } catch (error) {
      outcome['error.type'] = isErrorShape(error) ? error.name : 'unknown';
      throw error;
    } finally {
      if (outcome['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttributes(outcome);
      span.end();
      duration.record((performance.now() - start) / 1000, { ...attributes, ...outcome });
    }
  };
}

/** Attributes of few values, fit for a metric. */
function requestAttributes({ url, method, pathTemplate }: TransportRequest): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
    'url.scheme': protocol.slice(0, -1),
    ...(pathTemplate === undefined ? {} : { 'url.template': pathTemplate }),
  };
}

function spanAttributes({ url, operation, attempt }: TransportRequest): Attributes {
  return {
    'url.full': url,
    ...(operation === undefined ? {} : { 'managed_redis.operation': operation }),
    ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
  };
}
