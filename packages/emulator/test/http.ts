import { type IncomingHttpHeaders, request } from 'node:http';
import { createEmulator, type Emulator, type EmulatorOptions } from '../src/index.ts';
import { type EmulatorServer, type ServeOptions, serve } from '../src/server/index.ts';

/** Serves an emulator on a free port while `use` runs. */
export async function withServer(
  options: EmulatorOptions & ServeOptions,
  use: (server: EmulatorServer, emulator: Emulator) => Promise<void>,
): Promise<void> {
  const emulator = createEmulator(options);
  const server = await serve(emulator, options);
  try {
    await use(server, emulator);
  } finally {
    await server.close();
  }
}

/** An answer on the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request with exactly these headers: `fetch` forbids some of them. */
export function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { authorization: 'Bearer t', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
