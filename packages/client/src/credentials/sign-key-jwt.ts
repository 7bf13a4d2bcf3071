import { AuthenticationError } from '../errors/authentication-error.ts';
import { iamTokens } from '../generated/catalog/iam-tokens.ts';
import type { AuthorizedKey } from './authorized-key.ts';

/** Seconds. With a clock ahead of the server's, `iat` would be in the future. */
const backdate = 60;

/** Makes signed statements of a service account's identity, each good for one exchange. */
export type SignJwt = (audience: string, now: number) => Promise<string>;

/**
 * Prepares a key for signing, once: reading the PEM is the slow part. `jose` is loaded here and nowhere else.
 *
 * @throws {AuthenticationError} The PEM cannot be read as an RSA key.
 */
export async function createJwtSigner(key: AuthorizedKey): Promise<SignJwt> {
  const { importPKCS8, SignJWT } = await import('./jose-signing.ts');
  const privateKey = await importPKCS8(key.privateKey, 'PS256').catch(() => {
    // The library's error is left out: it may quote the key.
    throw new AuthenticationError(
      `The private key of service account key ${key.keyId} cannot be read as an RSA key: create a new key`,
    );
  });
  return (audience, now) => {
    const issuedAt = Math.floor(now / 1000) - backdate;
    return new SignJWT()
      .setProtectedHeader({ typ: 'JWT', alg: 'PS256', kid: key.keyId })
      .setIssuer(key.serviceAccountId)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + iamTokens.maximumJwtLifetimeSeconds)
      .sign(privateKey);
  };
}
