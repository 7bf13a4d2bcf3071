import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Closes a server without cutting off the requests that are being answered. */
export interface Drain {
  /** Stops listening, waits for the requests in flight, and closes the connections. */
  close(): Promise<void>;
}

export function createDrain(server: Server): Drain {
  const open = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;

  // Node keeps the connection of an answered request open for the next one, and a closed server waits for it.
  function closeIdle(): void {
    if (open.size === 0) server.closeAllConnections();
  }

  // First in line, so that a request counts before it is answered.
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      if (closing) closeIdle();
    });
  });

  return {
    close() {
      closing ??= new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        closeIdle();
      });
      return closing;
    },
  };
}
