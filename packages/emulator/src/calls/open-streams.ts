/** A stream of records that somebody reads. */
export interface OpenStream {
  /** Aborted when the stream must end. What the source has not yielded by then is left out. */
  readonly ending: AbortSignal;
  /** Says that the stream is over, or that nobody reads it any more. */
  close(): void;
}

/** The streams that are being read. */
export interface OpenStreams {
  readonly count: number;
  open(): OpenStream;
  /** Ends all streams in good order. */
  endAll(): void;
}

export function createOpenStreams(): OpenStreams {
  const endings = new Set<AbortController>();
  return {
    get count() {
      return endings.size;
    },
    open() {
      const controller = new AbortController();
      endings.add(controller);
      return { ending: controller.signal, close: () => void endings.delete(controller) };
    },
    endAll() {
      for (const controller of [...endings]) controller.abort();
    },
  };
}
