/** Time as the emulator sees it: that of the machine (or an injected one), moved forward by `advance`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  reset(): void;
}

/** RFC 3339 has years of four digits. */
const latest = Date.parse('9999-12-31T23:59:59.999Z');

export function createClock(base: () => number): Clock {
  let offset = 0;

  function now(): number {
    const time = base() + offset;
    if (!(Math.abs(time) <= latest)) {
      throw new TypeError(`The option now must return milliseconds since 1970, to the year 9999, not ${time}`);
    }
    return time;
  }

  return {
    now,
    advance(milliseconds) {
      if (!(milliseconds >= 0 && now() + milliseconds <= latest)) {
        throw new TypeError(`advance() takes milliseconds from 0 up, to the year 9999, not ${milliseconds}`);
      }
      offset += milliseconds;
    },
    reset() {
      offset = 0;
    },
  };
}

/** A timestamp that was given with any offset, in UTC. */
export const toUtc = (timestamp: string): string =>
  timestamp.endsWith('Z') ? timestamp : toTimestamp(Date.parse(timestamp));

/** RFC 3339, with as many fraction digits as needed, like protobuf's timestamps. */
export const toTimestamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');
