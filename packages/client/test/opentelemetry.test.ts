import type { Attributes, MeterProvider, SpanOptions, TracerProvider } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { openTelemetry } from '../src/opentelemetry/index.ts';
import { createTestClient, failure, json, networkFailure } from './support/fake-service.ts';

/** Providers that remember what they are given. */
function createRecorder() {
  const spans: { name: string; kind: number | undefined; attributes: Attributes; status?: number; isEnded: boolean }[] =
    [];
  const durations: { value: number; attributes: Attributes }[] = [];
  const tracer = {
    startSpan(name: string, options: SpanOptions) {
      const span = {
        name,
        kind: options.kind,
        attributes: { ...options.attributes },
        isEnded: false,
      } as (typeof spans)[number];
      spans.push(span);
      return {
        setStatus: ({ code }: { code: number }) => {
          span.status = code;
        },
        setAttributes: (attributes: Attributes) => Object.assign(span.attributes, attributes),
        end: () => {
          span.isEnded = true;
        },
      };
    },
  };
  const meter = {
    createHistogram: (name: string, { unit }: { unit: string }) => ({
      record: (value: number, attributes: Attributes) =>
        durations.push({ value, attributes: { ...attributes, name, unit } }),
    }),
  };
  return {
    spans,
    durations,
    tracerProvider: { getTracer: () => tracer } as unknown as TracerProvider,
    meterProvider: { getMeter: () => meter } as unknown as MeterProvider,
  };
}

test('creates a client span and a measurement for every attempt, by the conventions', async () => {
  const { spans, durations, ...providers } = createRecorder();
  const { redis, clock } = createTestClient([failure(14, 503), networkFailure(), json({ id: 'b' })], {
    middleware: [openTelemetry(providers)],
    endpoint: 'http://127.0.0.1:8080',
  });
  await clock.until(redis.backups.get({ backupId: 'c:1' }));
  const common = {
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': 8080,
    'url.scheme': 'http',
    'url.template': '/managed-redis/v1/backups/{backupId}',
  };
  expect(spans.map(({ name, kind, status, isEnded }) => [name, kind, status, isEnded])).toEqual([
    ['GET /managed-redis/v1/backups/{backupId}', 2, 2, true],
    ['GET /managed-redis/v1/backups/{backupId}', 2, 2, true],
    ['GET /managed-redis/v1/backups/{backupId}', 2, undefined, true],
  ]);
  expect(spans[0]?.attributes).toEqual({
    ...common,
    'url.full': 'http://127.0.0.1:8080/managed-redis/v1/backups/c%3A1',
    'managed_redis.operation': 'backups.get',
    'http.response.status_code': 503,
    'error.type': '503',
  });
  expect(spans[1]?.attributes).toMatchObject({ 'http.request.resend_count': 1, 'error.type': 'TypeError' });
  expect(spans[2]?.attributes).toMatchObject({ 'http.request.resend_count': 2, 'http.response.status_code': 200 });
  expect(durations).toHaveLength(3);
  expect(durations[2]?.attributes).toEqual({
    ...common,
    'http.response.status_code': 200,
    name: 'http.client.request.duration',
    unit: 's',
  });
  expect(JSON.stringify([spans, durations])).not.toContain('t1.test.token');
});

test('works with no OpenTelemetry set up', async () => {
  const { redis } = createTestClient([json({ id: 'b' })], { middleware: [openTelemetry({ propagate: true })] });
  expect(await redis.backups.get({ backupId: 'b' })).toEqual({ id: 'b' });
});
