import { expect, test } from 'vitest';
import { createStubFetch } from '../../test/support/stub-fetch.ts';
import { defaultChain } from './default-chain.ts';
import { serviceAccountKey } from './service-account-key.ts';
import { workloadIdentity } from './workload-identity.ts';
import { ycCli } from './yc-cli.ts';

/** What Deno 1 and 2 throw, and Node with `--permission`. */
const refusals = {
  NotCapable: () => Object.assign(new Error('Requires env access to "YC_TOKEN"'), { name: 'NotCapable' }),
  PermissionDenied: () => Object.assign(new Error('Requires net access'), { name: 'PermissionDenied' }),
  ERR_ACCESS_DENIED: () =>
    Object.assign(new Error('Access to this API has been restricted'), { code: 'ERR_ACCESS_DENIED' }),
} as const;

type Refusal = keyof typeof refusals;

const names = Object.keys(refusals) as Refusal[];

const refuse = (name: Refusal) => (): never => {
  throw refusals[name]();
};

/** Variables none of which may be read. */
const closedEnvironment = (name: Refusal) => new Proxy<Record<string, string>>({}, { get: refuse(name) });

test.each(names)('without any rights (%s) the chain lists every source and why it is not available', async (name) => {
  const { fetch } = createStubFetch(() => new TypeError('fetch failed', { cause: refusals[name]() }));
  const chain = defaultChain({
    env: closedEnvironment(name),
    fetch,
    runCommand: refuse(name),
    readFile: refuse(name),
    metadata: true,
    cli: true,
  });
  const error = await chain.getToken({}).catch((thrown) => thrown);
  expect(error).toMatchObject({ name: 'AuthenticationError' });
  expect(error.message.split('\n')).toEqual([
    'No credentials were found. Pass `credentials` to the client, or provide one of these:',
    ...['YC_SERVICE_ACCOUNT_KEY_FILE', 'YC_SA_JSON_CREDENTIALS', 'YC_TOKEN', 'YC_IAM_TOKEN'].map((variable) =>
      expect.stringMatching(new RegExp(`^- ${variable} \\(\\w+\\): not available: .*--allow-env`)),
    ),
    expect.stringMatching(/^- metadata service .*--allow-net/),
    expect.stringMatching(/^- yc iam create-token .*--allow-run/),
  ]);
});

test.each(names)('a refusal (%s) of one right leaves the others to work', async (name) => {
  const chain = defaultChain({
    env: closedEnvironment(name),
    metadata: false,
    cli: true,
    runCommand: async () => ({ code: 0, stdout: 't1.cli', stderr: '' }),
  });
  expect((await chain.getToken({})).token).toBe('t1.cli');
});

test.each(names)('a file that may not be read (%s) is reported with the right that is missing', async (name) => {
  const readFile = refuse(name);
  await expect(serviceAccountKey('./key.json', { readFile }).getToken({})).rejects.toMatchObject({
    name: 'AuthenticationError',
    message: expect.stringMatching(/key\.json cannot be read: .*--allow-read/),
  });
  const subjectToken = { file: '/var/run/token' };
  const workload = workloadIdentity({ serviceAccountId: 'aje1', subjectToken, readFile });
  await expect(workload.getToken({})).rejects.toThrow(/\/var\/run\/token.*--allow-read/);
});

test.each(names)('a program that may not be run (%s) is reported with the right that is missing', async (name) => {
  await expect(ycCli({ runCommand: refuse(name) }).getToken({})).rejects.toThrow(/--allow-run/);
});

test('an environment that throws anything else is not hidden', () => {
  const env = new Proxy<Record<string, string>>(
    {},
    {
      get: () => {
        throw new RangeError('broken');
      },
    },
  );
  expect(() => defaultChain({ env })).toThrow(RangeError);
});
