import { AuthenticationError } from '../errors/authentication-error.ts';

/** This way to a token does not exist here, as opposed to: exists and fails. The default chain then tries the next. */
export class CredentialsUnavailableError extends AuthenticationError {}
