/** The emulator's time: the machine's clock, or an injected one, moved forward by `advance`. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  reset(): void;
}

/** RFC 3339 has four-digit years. */
const latestTime = Date.parse('9999-12-31T23:59:59.999Z');

export function createClock(base: () => number): Clock {
  let offset = 0;

  function now(): number {
    const time = base() + offset;
    if (!(Math.abs(time) <= latestTime)) {
      throw new TypeError(`The option "now" must return milliseconds since 1970, up to the year 9999, not ${time}`);
    }
    return time;
  }

  return {
    now,
    advance(milliseconds) {
      if (!(milliseconds >= 0 && now() + milliseconds <= latestTime)) {
        throw new TypeError(
          `advance() takes milliseconds from 0 up and ends in the year 9999 at the latest, not ${milliseconds}`,
        );
      }
      offset += milliseconds;
    },
    reset() {
      offset = 0;
    },
  };
}

/** A timestamp with any offset, in UTC. */
export const toUtc = (timestamp: string): string =>
  timestamp.endsWith('Z') ? timestamp : toTimestamp(Date.parse(timestamp));

/** RFC 3339 with a fraction only where it is not zero, as protobuf writes timestamps. */
export const toTimestamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');
