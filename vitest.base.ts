/**
 * Test options of all workspaces. Tests wait for nothing, so a time-out only tells a hang from a slow machine.
 * No test changes a global, hence files need no process each.
 */
export const base = { testTimeout: 60_000, hookTimeout: 60_000, isolate: false } as const;
