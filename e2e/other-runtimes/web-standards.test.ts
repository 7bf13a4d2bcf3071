import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bundleProgram } from './bundle.ts';

/** The globals that browsers, Deno, Bun and Workers share: not `process`, `Buffer` or `require`. */
const webStandards = [
  ...['AbortController', 'AbortSignal', 'DOMException', 'Event', 'EventTarget', 'Headers', 'Request', 'Response'],
  ...['ReadableStream', 'TransformStream', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'Blob', 'FormData'],
  ...['atob', 'btoa', 'clearTimeout', 'console', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setTimeout'],
  'structuredClone',
] as const;

it('runs bundled, with web standards only', async () => {
  const code = await bundleProgram();
  const context = createContext(Object.fromEntries(webStandards.map((name) => [name, globalThis[name]])));
  runInContext(code, context);
  const result = await runInContext('program.run()', context);
  expect(JSON.parse(JSON.stringify(result))).toEqual(['RUNNING', 1, true, ['Ready to accept connections']]);
}, 30_000);
