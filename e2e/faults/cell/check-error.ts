import { isApiError, isCallError, isInvalidResponseError, isSdkError } from '@managed-redis/client';
import { expect } from 'vitest';
import type { Laboratory } from './laboratory.ts';
import { findSecrets } from './secrets.ts';
import type { Step } from './steps.ts';

/** The error tells what was called, how often it was tried and by which ids support finds it, and keeps all secrets. */
export function checkError(error: unknown, step: Step, { sent }: Laboratory): void {
  expect(findSecrets(error), 'secrets in the error').toEqual([]);
  if (!isSdkError(error)) throw error;
  expect(error.code).toMatch(/^[A-Z_]+$/);
  if (!isCallError(error)) return;
  expect(error.operation).toBe(step.operation);
  expect(error.message).toContain(`${error.method} ${new URL(error.url).pathname}`);
  expect(error.clientTraceId).toBe(sent.at(-1)?.['x-client-trace-id']);
  // Each poll is a call of its own.
  if (step.kind !== 'poll') expect(error.attempts).toHaveLength(sent.length);
  expect(error.attempts.at(-1)?.error).toBe(error.code);
  if (isApiError(error) || isInvalidResponseError(error)) {
    expect(error.requestId).toMatch(/^request-\d+$/);
    expect(error.status).toBe(error.attempts.at(-1)?.status);
  }
}
