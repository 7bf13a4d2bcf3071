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

test('returns a valid value itself', () => {
  expect(createClusterRequest.parse(valid)).toBe(valid);
  expect(createClusterRequest.safeParse(valid)).toEqual({ success: true, value: valid });
  expect(createClusterRequest['~standard'].validate(valid)).toEqual({ success: true, value: valid });
});

test('reports an issue with code, place, what was expected and received, message and hint', () => {
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
])('reports %j as wrongly formatted, not as out of range', (value, code) => {
  expect(rescheduleMaintenanceRequest.safeParse(value).issues).toMatchObject([{ code }]);
});

test('takes null for a wrapper', () => {
  const value = { ...valid, tlsEnabled: null, configSpec: { redis: { timeout: null } } };
  expect(createClusterRequest.safeParse(value).success).toBe(true);
});

test('shows no value of a secret field', () => {
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

test('throws one error with all issues', () => {
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

test('shortens what was received and quotes it as JSON', () => {
  const { issues } = requests.clusters.get.safeParse({ clusterId: `${'x'.repeat(59)}😀` });
  expect(issues?.[0]?.received).toBe(`"${'x'.repeat(59)}\\ud83d"`);
});

test('reports an absent secret as missing', () => {
  expect(createIamTokenResponse.safeParse({ expiresAt: '2024-01-01T00:00:00Z' }).issues).toMatchObject([
    { code: 'missing_field', pointer: '/iamToken', received: 'undefined' },
  ]);
});

test.each([null, undefined, {}])('takes %s as options', (options) => {
  const { safeParse, '~standard': standard } = createClusterRequest;
  expect(safeParse({}, options as undefined).issues).toHaveLength(4);
  expect(standard.validate({}, { libraryOptions: options as undefined }).issues).toHaveLength(4);
});

test('escapes pointers as JSON pointers', () => {
  const { issues } = createClusterRequest.safeParse({ ...valid, labels: { 'a/b~c': '', '~/': '' } });
  expect(issues?.map(({ pointer }) => pointer)).toEqual(['/labels/a~1b~0c', '/labels/~0~1']);
});

test('validates path, query and body of an operation together', () => {
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

const slots = (slot: object) => ({ maintenanceWindows: { weeklyMaintenanceSchedule: { slots: [slot] } } });

test.each([
  [{ name: 5 }, 'invalid_type', 'Expected string, received number'],
  [{ name: undefined }, 'missing_field', 'Missing: expected string'],
  [{ nmae: 'n' }, 'unknown_field', 'Unknown field'],
  [
    { configSpec: { modules: { valkeyJson: { version: '1' } } } },
    'read_only_field',
    'Read-only field; leave it out, since only the service sets it',
  ],
  [{ persistenceMode: 'SOMETIMES' }, 'invalid_enum', 'Expected one of ON, OFF, ON_REPLICAS, received "SOMETIMES"'],
  [
    { configSpec: { redis: { databases: '0' } } },
    'out_of_range',
    'Expected 64-bit integer as a string (1 to 2147483647), received "0"',
  ],
  [
    { description: 'x'.repeat(257) },
    'invalid_length',
    `Expected string of at most 256 characters, received "${'x'.repeat(60)}"`,
  ],
  [{ name: 'a b' }, 'invalid_pattern', 'Expected string matching ^[a-zA-Z0-9_-]*$, received "a b"'],
  [slots({ startTime: {}, duration: 'long' }), 'invalid_format', 'Expected duration such as 1.5s, received "long"'],
  [{ hostSpecs: [] }, 'invalid_size', 'Expected at least 1 item, received 0'],
  [{ maintenanceWindow: {} }, 'one_of', 'Expected exactly one of anytime, weeklyMaintenanceWindow, received none'],
])('says of %j that it is %s, in words made from the issue', (change, code, message) => {
  const { issues } = createClusterRequest.safeParse({ ...valid, ...change });
  expect(issues).toMatchObject([{ code, message }]);
});
