import { invalidField, Refusal } from '../core/refusal.ts';

interface Remembered {
  readonly body: string;
  readonly operationId: string;
}

/** Remembers which operation a request with an idempotency key has started. Refused requests are not remembered. */
export interface IdempotencyStore {
  /** The operation of an earlier request with the same key, on the same method, path and subject. */
  find(scope: string, body: string): string | undefined;
  remember(scope: string, body: string, operationId: string): void;
  clear(): void;
}

/**
 * The idempotency key of a request. An empty one is none.
 * @throws Refusal INVALID_ARGUMENT when it is no UUID.
 */
export function readIdempotencyKey(headers: Headers): string | undefined {
  const key = headers.get('idempotency-key') || undefined;
  if (key !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(key)) {
    throw invalidField('Idempotency-Key', 'Must be a UUID');
  }
  return key;
}

export function createIdempotencyStore(): IdempotencyStore {
  const requests = new Map<string, Remembered>();
  return {
    find(scope, body) {
      const earlier = requests.get(scope);
      if (!earlier) return undefined;
      if (earlier.body !== body) {
        throw new Refusal('INVALID_ARGUMENT', 'This idempotency key was used with another request body');
      }
      return earlier.operationId;
    },
    remember(scope, body, operationId) {
      requests.set(scope, { body, operationId });
    },
    clear: () => requests.clear(),
  };
}
