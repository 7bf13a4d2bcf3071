import { expect, test } from 'vitest';
import {
  createClusterRequest,
  createIamTokenParams,
  createIamTokenResponse,
  isValidationError,
  requests,
  rescheduleMaintenanceRequest,
  ValidationError,
} from '../src/generated/index.ts';

const valid = { folderId: 'f', name: 'n', environment: 'PRODUCTION', configSpec: {} };

test('a valid value is returned as it is', () => {
  expect(createClusterRequest.parse(valid)).toBe(valid);
  expect(createClusterRequest.safeParse(valid)).toEqual({ success: true, value: valid });
  expect(createClusterRequest['~standard'].validate(valid)).toEqual({ success: true, value: valid });
});

test('an issue has code, path, pointer, what was expected and received, a message and a hint', () => {
  const value = { ...valid, configSpec: { resources: { diskSize: 17179869184 } } };
  expect(createClusterRequest.safeParse(value).issues).toEqual([
    {
      code: 'invalid_type',
      path: ['configSpec', 'resources', 'diskSize'],
      pointer: '/configSpec/resources/diskSize',
      expected: '64-bit integer as a string',
      received: 'number',
      message: "Expected 64-bit integer as a string, received number; write it as a string: '17179869184'",
      hint: "write it as a string: '17179869184'",
    },
  ]);
});

test.each([
  [{ scheduledAt: '2024' }, 'invalid_format'],
  [{ scheduledAt: '99999999999999999999' }, 'invalid_format'],
])('the digits in %j have the wrong format, and are not out of range', (value, code) => {
  expect(rescheduleMaintenanceRequest.safeParse(value).issues).toMatchObject([{ code }]);
});

test('null for a wrapper means the same as nothing', () => {
  const value = { ...valid, tlsEnabled: null, configSpec: { redis: { timeout: null } } };
  expect(createClusterRequest.safeParse(value).success).toBe(true);
});

test('no value of a secret field is shown', () => {
  const secret = 'hunter2 hunter2 ';
  const values = [
    createClusterRequest.safeParse({ ...valid, configSpec: { redis: { password: `${secret}§` } } }),
    createClusterRequest.safeParse({ ...valid, configSpec: { redis: { password: [secret] } } }),
    createClusterRequest.safeParse({ ...valid, userSpecs: [{ name: 'u', passwords: [`${secret}§`, secret] }] }),
    createClusterRequest.safeParse({ ...valid, userSpecs: [{ name: 'u', passwords: secret }] }),
    createClusterRequest.safeParse({ ...valid, userSpecs: [{ name: 'u', password: secret }] }),
    createClusterRequest.safeParse(JSON.stringify({ password: secret })),
    createIamTokenParams.safeParse({ jwt: secret, yandexPassportOauthToken: secret }),
    createIamTokenParams.safeParse({ jwt: secret.repeat(1000) }),
    createIamTokenParams.safeParse({ jwt: { [Symbol.toStringTag]: secret } }),
    createIamTokenParams.safeParse(
      Object.defineProperty({}, 'jwt', {
        enumerable: true,
        get: () => {
          throw new Error(secret);
        },
      }),
    ),
  ];
  for (const result of values) {
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.issues)).not.toContain('hunter2');
  }
});

test('parse and assert throw one error with all issues', () => {
  const run = () => createClusterRequest.assert({ ...valid, name: 5, labels: { A: 'b' } });
  expect(run).toThrow(ValidationError);
  try {
    run();
  } catch (error) {
    if (!isValidationError(error)) throw error;
    expect(error).toMatchObject({ name: 'ValidationError', code: 'VALIDATION_FAILED', schema: 'CreateClusterRequest' });
    expect(error.message).toBe(
      'Invalid CreateClusterRequest\n- /name: Expected string, received number\n- /labels/A: Expected key matching ^[a-z][-_./@0-9a-z]*$, received "A"',
    );
    expect(error.issues).toHaveLength(2);
  }
  expect(isValidationError(new Error('Not a valid thing'))).toBe(false);
});

test('what is received is shortened, and is text as JSON has it', () => {
  const { issues } = requests.clusters.get.safeParse({ clusterId: `${'x'.repeat(59)}😀` });
  expect(issues?.[0]?.received).toBe(`"${'x'.repeat(59)}\\ud83d"`);
});

test('a secret that is not there is missing, not hidden', () => {
  expect(createIamTokenResponse.safeParse({ expiresAt: '2024-01-01T00:00:00Z' }).issues).toMatchObject([
    { code: 'missing_field', pointer: '/iamToken', received: 'undefined' },
  ]);
});

test.each([null, undefined, {}])('options may be %s', (options) => {
  const { safeParse, '~standard': standard } = createClusterRequest;
  expect(safeParse({}, options as undefined).issues).toHaveLength(4);
  expect(standard.validate({}, { libraryOptions: options as undefined }).issues).toHaveLength(4);
});

test('a pointer escapes what JSON pointers escape', () => {
  const { issues } = createClusterRequest.safeParse({ ...valid, labels: { 'a/b~c': '', '~/': '' } });
  expect(issues?.map(({ pointer }) => pointer)).toEqual(['/labels/a~1b~0c', '/labels/~0~1']);
});

test('the input of an operation is path, query and body together', () => {
  expect(requests.clusters.update.safeParse({ clusterId: 'c', updateMask: 'name', name: 'new' }).success).toBe(true);
  expect(requests.clusters.update.safeParse({ updateMask: 'name', name: 5 }).issues).toMatchObject([
    { code: 'missing_field', pointer: '/clusterId' },
    { code: 'invalid_type', pointer: '/name' },
  ]);
  expect(requests.backups.list.safeParse({ folderId: 'f', pageSize: 100 }).success).toBe(true);
  expect(requests.backups.list.safeParse({ folderId: 'f', pageSize: '100' }).success).toBe(true);
  expect(requests.backups.list.safeParse({ folderId: 'f', pageSize: 1001 }).issues).toMatchObject([
    { code: 'out_of_range', expected: '64-bit integer (0 to 1000)', received: '1001', minimum: 0, maximum: 1000 },
  ]);
  expect(requests.users.delete.safeParse({ clusterId: 'c', userName: 'u' }).success).toBe(true);
});
