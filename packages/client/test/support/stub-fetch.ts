/** A request that was sent to a stub. */
export interface StubCall {
  readonly url: string;
  readonly init: RequestInit;
  /** The body as text. */
  readonly body: string;
}

type Answer = Response | Error | Promise<Response>;

/** A `fetch` that answers by a function and remembers what it was asked. An `Error` is thrown, a function is called. */
export function createStubFetch(answer: (call: StubCall, index: number) => Answer) {
  const calls: StubCall[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const call = { url, init, body: String(init.body ?? '') };
    calls.push(call);
    const result = await answer(call, calls.length - 1);
    if (result instanceof Error) throw result;
    return result;
  };
  return { fetch, calls };
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A promise and the means to settle it. */
export function defer<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** A clock that stands still until it is moved, and whose timers never run. `FakeClock` runs them. */
export function createClock(start = Date.UTC(2026, 0, 1)) {
  let time = start;
  return {
    now: () => time,
    advance(milliseconds: number): void {
      time += milliseconds;
    },
    setTimeout: () => undefined,
    clearTimeout: () => {},
  };
}

/** An abort signal that counts its listeners. */
export function createCountedSignal(): {
  controller: AbortController;
  signal: AbortController['signal'];
  listeners: () => number;
} {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    return add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    return remove(...args);
  };
  return { controller, signal, listeners: () => listeners };
}

/** Lets everything that waits for nothing but promises happen. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
