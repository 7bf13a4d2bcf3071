import nodeFetch from 'node-fetch';
import { type Agent, type Dispatcher, type ProxyAgent, fetch as undiciFetch } from 'undici';
import { expectTypeOf, test } from 'vitest';
import { metadataService, oauthToken } from '../src/credentials/index.ts';
import { type ClientOptions, createClient, type Fetch, type TransportOptions } from '../src/index.ts';

test('every fetch fits: that of the runtime, of undici, of node-fetch, and stubs', () => {
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  expectTypeOf(undiciFetch).toExtend<Fetch>();
  expectTypeOf(nodeFetch).toExtend<Fetch>();
  expectTypeOf(async (url: string, init: RequestInit) => new Response(`${init.method} ${url}`)).toExtend<Fetch>();
  expectTypeOf(async (url: string | URL | Request, init?: RequestInit) => fetch(url, init)).toExtend<Fetch>();
  expectTypeOf(async () => Response.json({})).toExtend<Fetch>();
});

test('they fit as options of clients and providers', () => {
  for (const fetch of [undiciFetch, nodeFetch, globalThis.fetch]) {
    createClient({ credentials: null, fetch });
    oauthToken('y0_token', { fetch });
    metadataService({ fetch });
  }
});

test('anything else does not', () => {
  expectTypeOf(async () => 'text').not.toExtend<Fetch>();
  expectTypeOf(() => new Response()).not.toExtend<Fetch>();
  expectTypeOf(async (_: { readonly id: number }) => new Response()).not.toExtend<Fetch>();
});

test('dispatchers and agents fit', () => {
  expectTypeOf<{ dispatcher: Agent }>().toExtend<TransportOptions>();
  expectTypeOf<{ dispatcher: ProxyAgent }>().toExtend<TransportOptions>();
  expectTypeOf<{ dispatcher: Dispatcher }>().toExtend<TransportOptions>();
  expectTypeOf<{ transport: { agent: import('node:https').Agent } }>().toExtend<ClientOptions>();
  expectTypeOf<{ proxy: URL }>().not.toExtend<TransportOptions>();
});
