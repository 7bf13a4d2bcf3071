import { ManagedRedis } from '@managed-redis/client';
import { serviceAccountKey } from '@managed-redis/client/credentials';
import { run as runEverywhere } from './everywhere.ts';

/** What runs everywhere, and a call with the token that a service account's key file earns. */
export async function run(keyFile: string): Promise<Record<string, unknown>> {
  return { ...(await runEverywhere()), signedIn: await signIn(keyFile) };
}

/** Reads the key file, has a stub of the IAM service exchange it, and calls a stub of the API with that token. */
async function signIn(keyFile: string): Promise<boolean> {
  const stub = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input, init);
    if (!request.url.endsWith('/iam/v1/tokens')) {
      return Response.json({ id: 'c1:b1', folderId: request.headers.get('authorization') ?? '' });
    }
    const { jwt } = (await request.json()) as { jwt: string };
    const payload = JSON.parse(atob(jwt.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''));
    return Response.json({ iamToken: `token-of-${payload.iss}`, expiresAt: '2999-01-01T00:00:00Z' });
  };
  const redis = new ManagedRedis({ credentials: serviceAccountKey({ file: keyFile }, { fetch: stub }), fetch: stub });
  const { folderId } = await redis.backups.get({ backupId: 'c1:b1' });
  return folderId === 'Bearer token-of-aje-service-account';
}
