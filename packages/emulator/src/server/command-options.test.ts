import { afterEach, expect, it, vi } from 'vitest';
import { type CommandOptions, createCommand } from './command-options.ts';

afterEach(() => vi.unstubAllEnvs());

function parse(args: readonly string[], env: Record<string, string> = {}): CommandOptions {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const command = createCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return command.parse(args, { from: 'user' }).opts();
}

it.each<[string[], Record<string, string>, string]>([
  [
    ['--port', '99999'],
    {},
    "option '-p, --port <number>' argument '99999' is invalid. It must be a whole number from 0 to 65535.",
  ],
  [['--port', 'http'], {}, 'It must be a whole number from 0 to 65535.'],
  [['--port', '-1'], {}, 'It must be a whole number from 0 to 65535.'],
  [['--port', ''], {}, 'It must be a whole number from 0 to 65535.'],
  [
    ['--latency', '3000000000'],
    {},
    "option '--latency <ms>' argument '3000000000' is invalid. It must be a whole number from 0 to 2147483647.",
  ],
  [['--latency', '1.5'], {}, 'It must be a whole number from 0 to 2147483647.'],
  [['--operation-duration', '1e3'], {}, 'It must be a whole number from 0 to 31536000000.'],
  [['--max-body', '9999999999'], {}, 'It must be a whole number from 0 to 1073741824.'],
  [['--host', ''], {}, 'It must not be empty.'],
  [['--lenient', 'maybe'], {}, 'It must be true, false, 1 or 0.'],
  [['extra'], {}, 'too many arguments'],
  [['--unknown'], {}, "unknown option '--unknown'"],
  [
    [],
    { MANAGED_REDIS_EMULATOR_PORT: '99999' },
    "value '99999' from env 'MANAGED_REDIS_EMULATOR_PORT' is invalid. It must be a whole number from 0 to 65535.",
  ],
  [
    [],
    { MANAGED_REDIS_EMULATOR_JSON: 'yes' },
    "value 'yes' from env 'MANAGED_REDIS_EMULATOR_JSON' is invalid. It must be true, false, 1 or 0.",
  ],
])('refuses %j with the environment %j', (args, env, message) => {
  expect(() => parse(args, env)).toThrow(message);
});

it('has defaults', () => {
  expect(parse([])).toEqual({
    port: 8080,
    host: '127.0.0.1',
    allowHost: [],
    corsOrigin: [],
    operationDuration: 1000,
    latency: 0,
    maxBody: 4_194_304,
    keepZeroValues: false,
    lenient: false,
    json: false,
  });
});

it.each<[string[], Record<string, string>, Partial<CommandOptions>]>([
  [['--port', '0'], {}, { port: 0 }],
  [['-p', '65535'], {}, { port: 65_535 }],
  [['--latency', '2147483647'], {}, { latency: 2_147_483_647 }],
  [['--allow-host', 'one, two', '--allow-host', 'three'], {}, { allowHost: ['one', 'two', 'three'] }],
  [['--json', '--lenient', 'false'], { MANAGED_REDIS_EMULATOR_LENIENT: 'true' }, { json: true, lenient: false }],
  [[], { MANAGED_REDIS_EMULATOR_PORT: '1234' }, { port: 1234 }],
  [['--port', '5'], { MANAGED_REDIS_EMULATOR_PORT: '1234' }, { port: 5 }],
  [[], { MANAGED_REDIS_EMULATOR_HOST: '::' }, { host: '::' }],
  [[], { MANAGED_REDIS_EMULATOR_CORS_ORIGIN: 'http://a,http://b' }, { corsOrigin: ['http://a', 'http://b'] }],
  [[], { MANAGED_REDIS_EMULATOR_KEEP_ZERO_VALUES: '1' }, { keepZeroValues: true }],
  [[], { MANAGED_REDIS_EMULATOR_KEEP_ZERO_VALUES: 'false' }, { keepZeroValues: false }],
])('reads %j with the environment %j', (args, env, wanted) => {
  expect(parse(args, env)).toMatchObject(wanted);
});
