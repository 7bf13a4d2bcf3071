import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/**
 * There is no token to send: no credentials were found, a key is unreadable, the exchange failed. A token that the
 * service refused is an `UnauthenticatedError` instead.
 */
export class AuthenticationError extends SdkError {
  constructor(message: string, cause?: unknown) {
    super(message, 'AUTHENTICATION', cause);
  }
}
nameErrorClass(AuthenticationError, 'AuthenticationError');

/** Whether a value is an {@link AuthenticationError}. */
export function isAuthenticationError(error: unknown): error is AuthenticationError {
  return hasErrorClass(error, 'AuthenticationError');
}
