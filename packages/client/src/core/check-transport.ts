import { checkDurations } from './duration.ts';
import { detectRuntime, type Runtime } from './runtime.ts';
import { connectionOptions, type TransportOptions } from './transport-options.ts';

/** Options that make the agent of a client, so that they cannot be combined with an agent of the user's own. */
const agentOptions = ['proxy', 'ca', 'maxSockets'] as const;

/** The first versions of Node whose agents know proxies. */
const firstProxyVersions = [
  [22, 21],
  [24, 5],
] as const;

/**
 * Checks the options of a transport.
 *
 * @throws {TypeError} An option is not valid, does not work in this runtime, or excludes another. The message names it,
 * and says what to do.
 */
export function checkTransport(
  transport: unknown,
  hasFetch: boolean,
  runtime: Runtime = detectRuntime(),
): asserts transport is TransportOptions {
  if (typeof transport !== 'object' || transport === null) throw new TypeError('transport must be an object');
  const options: TransportOptions = transport;
  checkValues(options);
  checkCombinations(options, hasFetch);
  checkRuntime(options, hasFetch, runtime);
}

function checkValues({ dispatcher, agent, proxy, ca, maxSockets, maxResponseBytes, ...durations }: TransportOptions) {
  checkDurations(durations, ['connectTimeout', 'idleTimeout'], 'transport.');
  checkPositive('maxSockets', maxSockets);
  checkPositive('maxResponseBytes', maxResponseBytes);
  if (proxy !== undefined) checkProxy(proxy);
  if (ca !== undefined && ![ca].flat().every((text) => typeof text === 'string' && text.includes('-----BEGIN'))) {
    throw new TypeError(
      'transport.ca must be one or more certificates in PEM form: the text of the file, not its path',
    );
  }
  checkHasMethod('agent', agent, 'addRequest', 'an agent of node:http or node:https; for undici use `dispatcher`');
  checkHasMethod(
    'dispatcher',
    dispatcher,
    'dispatch',
    'a dispatcher of undici; for an agent of node:https use `agent`',
  );
}

function checkPositive(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 1)) return;
  throw new TypeError(`transport.${name} must be a number, 1 or more`);
}

/** The address is not repeated, since it may hold a password. */
function checkProxy(proxy: unknown): void {
  if (proxy === 'env') return;
  const protocol = typeof proxy === 'string' && URL.canParse(proxy) ? new URL(proxy).protocol : undefined;
  if (protocol === 'http:' || protocol === 'https:') return;
  const remedy = protocol?.startsWith('socks') ? "; for SOCKS pass socks-proxy-agent's agent as `agent`" : '';
  throw new TypeError(`transport.proxy must be 'env' or an http(s) address${remedy}`);
}

function checkHasMethod(name: 'agent' | 'dispatcher', value: object | undefined, method: string, kind: string): void {
  if (value === undefined || typeof (value as Record<string, unknown> | null)?.[method] === 'function') return;
  throw new TypeError(`transport.${name} must be ${kind}`);
}

function checkCombinations(options: TransportOptions, hasFetch: boolean): void {
  const given = connectionOptions.find((name) => options[name] !== undefined);
  if (given !== undefined && options.dispatcher !== undefined) {
    throw new TypeError(`transport.${given} has no effect on a dispatcher: make the dispatcher with it`);
  }
  if (given !== undefined && hasFetch) {
    throw new TypeError(
      `transport.${given} has no effect on a \`fetch\` of your own: leave out \`fetch\`, or make it connect that way`,
    );
  }
  const ofAgent = agentOptions.find((name) => options[name] !== undefined);
  if (ofAgent !== undefined && options.agent !== undefined) {
    throw new TypeError(`transport.${ofAgent} has no effect on an agent of your own: make the agent with it`);
  }
}

function checkRuntime(options: TransportOptions, hasFetch: boolean, { name, nodeVersion }: Runtime): void {
  const given = [...connectionOptions, 'dispatcher' as const].find((name) => options[name] !== undefined);
  if (given === undefined || (given === 'dispatcher' && hasFetch)) return;
  if (name !== 'Node') {
    throw new TypeError(
      `transport.${given} works in Node only, not in ${name}: leave it out, and give the client a \`fetch\` that connects that way`,
    );
  }
  if (options.proxy !== undefined && !knowsProxies(nodeVersion)) {
    throw new TypeError(
      "transport.proxy needs Node 22.21, 24.5 or later: update Node, or pass https-proxy-agent's agent as `agent`",
    );
  }
}

function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const first = firstProxyVersions.find((candidate) => candidate[0] === major);
  return first === undefined ? major > 24 : minor >= first[1];
}
