import { generateKeyPairSync } from 'node:crypto';

/** An authorized key made for a test, in the three shapes in circulation, and its public part. */
export function createTestKey() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const warning = 'PLEASE DO NOT REMOVE THIS LINE! Yandex.Cloud SA Key ID <ajekey00000000000001>\n';
  const file = {
    id: 'ajekey00000000000001',
    service_account_id: 'ajeaccount0000000001',
    created_at: '2026-01-01T00:00:00.123456Z',
    key_algorithm: 'RSA_2048',
    public_key: publicKey,
    private_key: warning + privateKey,
  };
  return {
    publicKey,
    privateKey,
    file,
    response: {
      key: {
        id: file.id,
        serviceAccountId: file.service_account_id,
        createdAt: file.created_at,
        keyAlgorithm: 'RSA_2048',
        publicKey,
      },
      privateKey: warning + privateKey,
    },
    options: { serviceAccountId: file.service_account_id, accessKeyId: file.id, privateKey },
  };
}
