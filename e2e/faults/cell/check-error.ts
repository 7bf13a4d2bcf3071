import { type CallInfo, isApiError, isInvalidResponseError, isSdkError } from '@managed-redis/client';
import { expect } from 'vitest';
import type { Laboratory } from './laboratory.ts';
import { findSecrets } from './secrets.ts';
import type { Step } from './steps.ts';

/** The error tells what was called, how often it was tried and by which ids support finds it, and keeps all secrets. */
export function checkError(error: unknown, step: Step, laboratory: Laboratory): void {
  const { sent } = laboratory;
  const { attempts } = checkCallInfo(error, step, laboratory);
  // Each poll is a call of its own.
  if (step.kind !== 'poll') expect(attempts).toHaveLength(sent.length);
  if (!isSdkError(error)) throw error;
  expect(attempts.at(-1)?.error).toBe(error.code);
  if (isApiError(error) || isInvalidResponseError(error)) {
    expect(error.requestId).toMatch(/^request-\d+$/);
    expect(error.status).toBe(attempts.at(-1)?.status);
  }
}

/** What every error tells that ends a call, an abort and a passed limit included. */
export function checkCallInfo(error: unknown, step: Step, { sent }: Laboratory): CallInfo {
  expect(findSecrets(error), 'secrets in the error').toEqual([]);
  if (!isSdkError(error)) throw error;
  expect(error.code).toMatch(/^[A-Z_]+$/);
  const info = error as unknown as CallInfo;
  expect(info.operation).toBe(step.operation);
  expect(error.message).toContain(`${info.method} ${new URL(info.url).pathname}`);
  if (sent.length > 0) expect(info.clientTraceId).toBe(sent.at(-1)?.['x-client-trace-id']);
  return info;
}
