/** The time in some seconds, as OAuth's `expires_in` states it; `undefined` if it does not. */
export function expiryAfter(seconds: unknown, now: number): Date | undefined {
  const life = Number(seconds);
  return life > 0 && Number.isFinite(life) ? new Date(now + life * 1000) : undefined;
}
