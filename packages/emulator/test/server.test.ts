import { expect, it } from 'vitest';
import { createEmulator } from '../src/index.ts';
import { serve } from '../src/server/index.ts';
import { clusterRequest } from './api.ts';

const headers = { authorization: 'Bearer t' };

it('serves the emulator on a free port', async () => {
  const emulator = createEmulator();
  const server = await serve(emulator);
  try {
    const body = JSON.stringify(clusterRequest());
    const response = await fetch(`${server.url}/managed-redis/v1/clusters`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(emulator.state.clusters.size).toBe(1);
  } finally {
    await server.close();
  }
  await expect(fetch(server.url)).rejects.toThrow();
});

it('closes the connection when an answer is lost', async () => {
  const emulator = createEmulator();
  const server = await serve(emulator);
  try {
    emulator.faults.add({ kind: 'lostAnswer' });
    await expect(fetch(`${server.url}/managed-redis/v1/versions`, { headers })).rejects.toThrow('fetch failed');
    expect((await fetch(`${server.url}/managed-redis/v1/versions`, { headers })).status).toBe(200);
  } finally {
    await server.close();
  }
});

it('fails when the port is taken', async () => {
  const first = await serve(createEmulator());
  try {
    await expect(serve(createEmulator(), { port: first.port })).rejects.toThrow('EADDRINUSE');
  } finally {
    await first.close();
  }
});
