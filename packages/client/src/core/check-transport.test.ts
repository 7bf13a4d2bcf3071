import { expect, test } from 'vitest';
import { checkTransport } from './check-transport.ts';
import { detectRuntime, type Runtime } from './runtime.ts';

const node: Runtime = { name: 'Node', nodeVersion: '24.5.0' };
const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const agent = { addRequest() {} };
const dispatcher = { dispatch() {} };

test.each<[object, boolean]>([
  [{}, false],
  [{ maxResponseBytes: 1000, idleTimeout: 60_000 }, true],
  [{ proxy: 'http://proxy:3128', ca: pem, maxSockets: 10, connectTimeout: 0 }, false],
  [{ proxy: 'https://user:password@proxy:3128', ca: [pem, pem] }, false],
  [{ proxy: 'env', connectTimeout: Infinity, maxSockets: Infinity }, false],
  [{ agent, connectTimeout: 5000 }, false],
  [{ dispatcher, idleTimeout: 5000 }, false],
  [{ dispatcher }, true],
  [{ proxy: undefined, ca: undefined, agent: undefined }, true],
])('%j is valid', (transport, hasFetch) => {
  expect(() => checkTransport(transport, hasFetch, node)).not.toThrow();
});

test.each<[unknown, boolean, RegExp]>([
  [null, false, /^transport must be an object/],
  ['env', false, /^transport must be an object/],
  [{ proxy: 'planted.proxy:3128' }, false, /^transport\.proxy must be 'env' or an http\(s\) address$/],
  [{ proxy: 'socks5://planted:1080' }, false, /^transport\.proxy .* socks-proxy-agent/],
  [{ proxy: '' }, false, /^transport\.proxy/],
  [{ proxy: true }, false, /^transport\.proxy/],
  [{ ca: './ca.pem' }, false, /^transport\.ca .* not its path/],
  [{ ca: [pem, 5] }, false, /^transport\.ca/],
  [{ maxSockets: 0 }, false, /^transport\.maxSockets must be a number, 1 or more/],
  [{ maxSockets: '10' }, false, /^transport\.maxSockets/],
  [{ maxResponseBytes: Number.NaN }, false, /^transport\.maxResponseBytes/],
  [{ maxResponseBytes: -1 }, true, /^transport\.maxResponseBytes/],
  [{ connectTimeout: '200' }, false, /^transport\.connectTimeout/],
  [{ idleTimeout: -1 }, false, /^transport\.idleTimeout/],
  [{ agent: dispatcher }, false, /^transport\.agent .* use `dispatcher`/],
  [{ dispatcher: agent }, false, /^transport\.dispatcher .* use `agent`/],
  [{ agent: null }, false, /^transport\.agent/],
  [{ dispatcher, proxy: 'env' }, false, /^transport\.proxy has no effect on a dispatcher/],
  [{ agent, ca: pem }, false, /^transport\.ca has no effect on an agent of your own/],
  [{ proxy: 'env' }, true, /^transport\.proxy has no effect on a `fetch` of your own/],
])('%j is a TypeError that names the option', (transport, hasFetch, message) => {
  const check = () => checkTransport(transport, hasFetch, node);
  expect(check).toThrow(TypeError);
  expect(check).toThrow(message);
  expect(check).not.toThrow(/planted/);
});

const given = {
  agent: { agent },
  proxy: { proxy: 'env' },
  ca: { ca: pem },
  maxSockets: { maxSockets: 1 },
  connectTimeout: { connectTimeout: 1 },
  dispatcher: { dispatcher },
};

test.each(['Deno', 'Bun', 'Workers', 'this runtime'] as const)(
  'in %s, options of connections are refused with a remedy',
  (name) => {
    const runtime: Runtime = { name, nodeVersion: '24.5.0' };
    for (const [option, transport] of Object.entries(given)) {
      expect(() => checkTransport(transport, false, runtime)).toThrow(
        `transport.${option} works in Node only, not in ${name}: leave it out, and give the client a \`fetch\``,
      );
    }
    expect(() => checkTransport({ maxResponseBytes: 1, idleTimeout: 1 }, false, runtime)).not.toThrow();
    expect(() => checkTransport({ dispatcher }, true, runtime)).not.toThrow();
  },
);

test.each([
  ['22.12.0', false],
  ['22.20.9', false],
  ['22.21.0', true],
  ['23.11.0', false],
  ['24.4.1', false],
  ['24.5.0', true],
  ['26.10.0', true],
])('Node %s knows proxies: %s', (nodeVersion, isKnown) => {
  const check = () => checkTransport({ proxy: 'env' }, false, { name: 'Node', nodeVersion });
  if (isKnown) expect(check).not.toThrow();
  else expect(check).toThrow(/needs Node 22\.21, 24\.5 or later: update Node, or pass https-proxy-agent's agent/);
});

const getBuiltinModule = () => undefined;

test.each<[Runtime['name'], object]>([
  ['Node', { process: { versions: { node: '24.5.0' }, getBuiltinModule } }],
  ['Deno', { process: { versions: { node: '24.5.0', deno: '2.0.0' }, getBuiltinModule } }],
  ['Bun', { process: { versions: { node: '24.5.0', bun: '1.4.0' }, getBuiltinModule } }],
  [
    'Workers',
    { process: { versions: { node: '24.5.0' }, getBuiltinModule }, navigator: { userAgent: 'Cloudflare-Workers' } },
  ],
  ['this runtime', { process: { versions: { node: '20.0.0' } } }],
  ['this runtime', { navigator: { userAgent: 'Mozilla/5.0' } }],
  ['this runtime', {}],
])('recognizes %s', (name, globals) => {
  expect(detectRuntime(globals).name).toBe(name);
});
