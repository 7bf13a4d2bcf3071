import { Refusal } from './refusal.ts';

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
