const headers = { 'content-type': 'application/json', 'x-request-id': 'request-1' };
const cluster = { id: 'c9q1', name: 'orders', status: 'RUNNING' };
const operation = { id: 'o1', metadata: { clusterId: 'c9q1' } };
const records = ['one', 'two', 'three'].map((message, index) => ({
  record: { timestamp: '2026-01-01T00:00:00Z', message: { message } },
  nextRecordToken: `token-${index}`,
}));

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers });

/** Answers that never come, until the caller gives up. */
const hang = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** A `fetch` that answers at once. Ids that begin with the name of a fault meet it. */
export function createStubFetch(): (url: string, init: RequestInit) => Promise<Response> {
  let busyAnswers = 0;
  let polls = 0;
  return async (url, { method, signal }) => {
    if (url.includes('/clusters/missing')) return json({ code: 5, message: 'Cluster missing not found' }, 404);
    if (url.includes('/clusters/busy') && busyAnswers++ % 2 === 0) return json({ code: 14, message: 'busy' }, 503);
    if (url.includes('/clusters/silent')) return hang(signal);
    if (url.includes(':stream_logs')) return new Response(records.map((record) => JSON.stringify(record)).join('\n'));
    if (url.includes('/operations/')) {
      return json(polls++ % 2 === 0 ? operation : { ...operation, done: true, response: cluster });
    }
    if (method !== 'GET') return json(operation);
    if (url.includes('/clusters/')) return json(cluster);
    return json(url.includes('pageToken') ? { clusters: [cluster] } : { clusters: [cluster], nextPageToken: 'page-2' });
  };
}
