import { guard, SdkError } from './sdk-error.ts';

/**
 * No token could be had: no credentials were found, a key is unreadable, the exchange failed. A token that the
 * service refused is an `UnauthenticatedError` instead.
 */
export class AuthenticationError extends SdkError {
  static override get name(): string {
    return 'AuthenticationError';
  }

  constructor(message: string, cause?: unknown) {
    super(message, 'AUTHENTICATION', cause);
  }
}

/** Whether a value is an {@link AuthenticationError}. */
export const isAuthenticationError = /* @__PURE__ */ guard<AuthenticationError>('AuthenticationError');
