/** Time as the emulator sees it: that of the machine (or an injected one), moved forward by `advance`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  reset(): void;
}

export function createClock(base: () => number): Clock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new TypeError(`advance() takes milliseconds from 0 up, not ${milliseconds}`);
      offset += milliseconds;
    },
    reset() {
      offset = 0;
    },
  };
}

/** RFC 3339, with as many fraction digits as needed, like protobuf's timestamps. */
export const toTimestamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');
