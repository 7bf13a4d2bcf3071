/** How timers are set. The global functions fit. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The longest delay of a timer, in milliseconds. Timers with a longer delay fire at once. */
export const longestDelay = 2 ** 31 - 1;
