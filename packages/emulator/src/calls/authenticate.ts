import { Refusal } from '../core/refusal.ts';

/** Whether a token is valid. */
export type AcceptToken = (token: string) => boolean;

/** Throws UNAUTHENTICATED unless the request carries a bearer token that is valid and has not expired. */
export function authenticate(
  request: Request,
  accept: AcceptToken,
  issued: ReadonlyMap<string, number>,
  now: number,
): void {
  const header = request.headers.get('authorization');
  if (header === null || header.trim() === '') {
    throw new Refusal(
      'UNAUTHENTICATED',
      'The request has no Authorization header. Send "Authorization: Bearer <IAM token>"',
    );
  }
  const token = /^Bearer +(\S+)$/i.exec(header.trim())?.[1];
  if (token === undefined) {
    throw new Refusal(
      'UNAUTHENTICATED',
      'The Authorization header must be "Bearer <IAM token>"; API keys are not accepted',
    );
  }
  const expiresAt = issued.get(token);
  if (expiresAt !== undefined && expiresAt <= now) throw new Refusal('UNAUTHENTICATED', 'The token has expired');
  if (expiresAt === undefined && !accept(token)) throw new Refusal('UNAUTHENTICATED', 'The token is invalid');
}
