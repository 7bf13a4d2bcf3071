/// <reference types="node" />
// For the modules imported at run time only; the declarations of this package do not need it.

import type { Agent as HttpAgent, IncomingMessage, RequestOptions } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import type { FetchInit } from '../core/fetch.ts';
import { getBuiltinModule } from '../core/runtime.ts';
import type { TransportOptions } from '../core/transport-options.ts';
import { acceptedEncodings, decodeBody } from './decode-body.ts';
import { createProxyEnvironment } from './proxy-environment.ts';

/** A `fetch` with connections of its own. */
export interface NodeTransport {
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>;
  /** Closes all connections. An agent of the user's own stays open. */
  close(): void;
}

/** Statuses whose responses have no body. */
const bodilessStatuses: readonly number[] = [204, 205, 304];

/** Makes a `fetch` on `node:http` and `node:https`, whose agents know proxies, authorities and limits. */
export function createNodeTransport(options: TransportOptions): NodeTransport {
  const http = loadModule<typeof import('node:http')>('node:http');
  const https = loadModule<typeof import('node:https')>('node:https');
  const agents = options.agent === undefined ? createAgents(options, http.Agent, https.Agent) : undefined;

  const fetch = (url: string, init: FetchInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const target = new URL(url);
      const isSecure = target.protocol === 'https:';
      const agent = agents === undefined ? (options.agent as HttpAgent) : isSecure ? agents.https : agents.http;
      const { method, signal, body } = init;
      const headers = { 'accept-encoding': acceptedEncodings, ...init.headers };
      const requestOptions: RequestOptions = { method, headers, signal, agent };
      if (Number.isFinite(options.connectTimeout)) requestOptions.timeout = options.connectTimeout;
      const request = (isSecure ? https : http).request(target, requestOptions);
      request.on('timeout', () => {
        // The time-out of a socket goes on while it is in use.
        if (isConnecting(request.socket)) request.destroy(connectError(target.host, options.connectTimeout));
      });
      request.on('response', (message) => {
        try {
          resolve(toResponse(message, method));
        } catch (error) {
          message.destroy();
          // Such as a status that HTTP does not have: the fault of the server, not of the program.
          reject(new Error(`the response with status ${message.statusCode} is not valid`, { cause: error }));
        }
      });
      request.on('error', reject);
      request.end(body);
    });

  const close = (): void => {
    agents?.http.destroy();
    agents?.https.destroy();
  };
  return { fetch, close };
}

function loadModule<Module>(name: string): Module {
  const module = getBuiltinModule<Module>(name);
  if (module === undefined) throw new TypeError(`This runtime has no ${name}`);
  return module;
}

function createAgents(options: TransportOptions, Http: typeof HttpAgent, Https: typeof HttpsAgent) {
  const { maxSockets, ca, proxy } = options;
  const common = {
    keepAlive: true,
    ...(maxSockets === undefined ? {} : { maxSockets }),
    ...(proxy === undefined ? {} : { proxyEnv: createProxyEnvironment(proxy) }),
  };
  return { http: new Http(common), https: new Https({ ...common, ...(ca === undefined ? {} : { ca: [ca].flat() }) }) };
}

function isConnecting(socket: Socket | null): boolean {
  return socket === null || socket.connecting || ('secureConnecting' in socket && socket.secureConnecting === true);
}

const connectError = (host: string, limit: number | undefined): Error =>
  Object.assign(new Error(`connecting to ${host} took more than ${limit} ms`), { code: 'ETIMEDOUT' });

function toResponse(message: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = message;
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!);
  const isBodiless = method === 'HEAD' || bodilessStatuses.includes(status);
  if (isBodiless) message.resume();
  return new Response(isBodiless ? null : decodeBody(message), { status, statusText, headers });
}
