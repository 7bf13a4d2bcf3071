import { setTimeout as sleep } from 'node:timers/promises';

const watched = ['TCPSocketWrap', 'TLSWrap', 'TCPServerWrap', 'Timeout'];

const countResources = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const patience = 5000;

/** Watches for what nobody handles, and for what keeps the process running. */
export function watchProcess() {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  const before = countResources();

  const findLeft = (): string[] => {
    const now = countResources();
    return watched.filter((name) => (now.get(name) ?? 0) > (before.get(name) ?? 0));
  };

  /** Everything unhandled, and the kinds of resources of which there are more than before. */
  async function end(): Promise<{ unhandled: unknown[]; resources: string[] }> {
    const deadline = performance.now() + patience;
    while (findLeft().length > 0 && performance.now() < deadline) await sleep(10);
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
    return { unhandled, resources: findLeft() };
  }

  return { end };
}
