import { define, guard, SdkError } from './sdk-error.ts';

/**
 * No token could be had: no credentials were found, a key is unreadable, the exchange failed. A token that the
 * service refused is an `UnauthenticatedError` instead.
 */
export class AuthenticationError extends SdkError {
  constructor(message: string, cause?: unknown) {
    super(message, 'AUTHENTICATION', cause);
  }

  static {
    define(AuthenticationError, 'AuthenticationError');
  }
}

/** Whether a value is an {@link AuthenticationError}. */
export const isAuthenticationError = /* @__PURE__ */ guard<AuthenticationError>('AuthenticationError');
