import { toCanonicalJson } from '../core/is-same.ts';
import { invalidField, Refusal } from '../core/refusal.ts';
import { idempotencyHeader } from '../generated/routes.ts';
import type { Params } from './read-request.ts';

interface Remembered {
  /** What the request asked for, as canonical JSON. */
  readonly input: string;
  readonly operationId: string;
}

/** Remembers which operation a request with an idempotency key started. Refused requests are not remembered. */
export interface IdempotencyStore {
  /**
   * Id of the operation that an earlier request of the same scope started: the same key, method, path and subject.
   * @throws Refusal INVALID_ARGUMENT when that request asked for something else. Values count, not how they are written.
   */
  find(scope: string, params: Params): string | undefined;
  remember(scope: string, params: Params, operationId: string): void;
  clear(): void;
}

/**
 * The idempotency key of a request. An empty header counts as absent.
 * @throws Refusal INVALID_ARGUMENT when the key is not a UUID.
 */
export function readIdempotencyKey(headers: Headers): string | undefined {
  const key = headers.get(idempotencyHeader) || undefined;
  if (key !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(key)) {
    throw invalidField('Idempotency-Key', 'Must be a UUID');
  }
  return key;
}

export function createIdempotencyStore(): IdempotencyStore {
  const requests = new Map<string, Remembered>();
  return {
    find(scope, params) {
      const earlier = requests.get(scope);
      if (!earlier) return undefined;
      if (earlier.input !== toCanonicalJson(params)) {
        throw new Refusal('INVALID_ARGUMENT', 'The idempotency key was already used with another request body');
      }
      return earlier.operationId;
    },
    remember(scope, params, operationId) {
      requests.set(scope, { input: toCanonicalJson(params), operationId });
    },
    clear: () => requests.clear(),
  };
}
