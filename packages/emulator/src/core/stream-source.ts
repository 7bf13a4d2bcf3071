/** Yields records until the source is exhausted, or until the signal says that the reader has gone. */
export type StreamSource<Item extends object> = (signal: AbortSignal) => AsyncIterable<Item>;
