import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import createClient from 'openapi-fetch';

const load = (path: string) => import(pathToFileURL(path).href);
const packages = join(import.meta.dirname, '../../packages');

/** An operation of the document with an input that is valid. */
export interface Call {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly input: { readonly path: object; readonly query: object; readonly body?: unknown };
}

type Fetch = (request: Request) => Promise<Response>;

/** Makes every call with a client of another tool, and names those that do not arrive at the emulator as what they are. */
async function drive(
  calls: readonly Call[],
  makeCall: (call: Call, fetch: Fetch) => Promise<unknown>,
): Promise<string[]> {
  const { createEmulator } = await load(join(packages, 'emulator/dist/index.js'));
  const problems: string[] = [];
  for (const call of calls) {
    const emulator = createEmulator();
    await makeCall(call, (request) => emulator.fetch(request));
    const arrived = emulator.calls.at(-1);
    if (arrived?.operation !== call.operationId) problems.push(`${call.operationId} arrives as ${arrived?.operation}`);
    // Resources that the input names need not exist, but the input itself must be right.
    else if (arrived.status === 400 || arrived.status === 401) problems.push(`${call.operationId}: ${arrived.status}`);
  }
  return problems;
}

const baseUrl = 'https://emulator.test';
const headers = { authorization: 'Bearer token' };

export function driveOpenapiFetch(calls: readonly Call[]): Promise<string[]> {
  return drive(calls, ({ method, path, input }, fetch) => {
    const client = createClient<Record<string, Record<string, object>>>({ baseUrl, headers, fetch });
    const { body, ...params } = input;
    return client.request(method as never, path as never, { params, body } as never);
  });
}

/** `output`: the folder that hey-api generated into. */
export async function driveHeyApi(calls: readonly Call[], output: string): Promise<string[]> {
  const sdk = await load(join(output, 'dist/sdk.gen.js'));
  return drive(calls, ({ operationId, input }, fetch) => sdk[operationId]({ baseUrl, headers, fetch, ...input }));
}
