import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** What browsers, Deno, Bun and Workers have in common. Neither `process` nor `Buffer` nor `require` is among it. */
const webStandards = [
  ...['AbortController', 'AbortSignal', 'DOMException', 'Event', 'EventTarget', 'Headers', 'Request', 'Response'],
  ...['ReadableStream', 'TransformStream', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'Blob', 'FormData'],
  ...['atob', 'btoa', 'clearTimeout', 'console', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setTimeout'],
  'structuredClone',
] as const;

/** Runs a classic script with nothing but web standards around it, then an expression. */
export async function runScript(file: string, expression: string): Promise<unknown> {
  const context = createContext(Object.fromEntries(webStandards.map((name) => [name, globalThis[name]])));
  runInContext(readFileSync(file, 'utf8'), context);
  return JSON.parse(JSON.stringify(await runInContext(expression, context)));
}
