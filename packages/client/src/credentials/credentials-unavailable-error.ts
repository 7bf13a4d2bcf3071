import { AuthenticationError } from '../errors/authentication-error.ts';

/** A source of tokens does not exist here, as opposed to one that exists and fails: the default chain tries the next. */
export class CredentialsUnavailableError extends AuthenticationError {}
