/** The part of the `Temporal` namespace that the helpers use: the runtime's own, or a polyfill. */
export interface TemporalNamespace<Instant, Duration> {
  readonly Instant: { from(text: string): Instant };
  readonly Duration: { from(text: string): Duration };
}

/** `Temporal.Instant` where the compiler's library has it. */
export type NativeInstant = typeof globalThis extends { Temporal: { Instant: { from(text: string): infer Instant } } }
  ? Instant
  : { readonly epochNanoseconds: bigint };

/** `Temporal.Duration` where the compiler's library has it. */
export type NativeDuration = typeof globalThis extends {
  Temporal: { Duration: { from(text: string): infer Duration } };
}
  ? Duration
  : { readonly seconds: number; readonly nanoseconds: number };

/** The runtime's own `Temporal`. */
export function nativeTemporal(): TemporalNamespace<NativeInstant, NativeDuration> {
  const { Temporal } = globalThis as { readonly Temporal?: TemporalNamespace<NativeInstant, NativeDuration> };
  if (!Temporal)
    throw new TypeError('This runtime has no Temporal: pass the namespace of a polyfill as second argument');
  return Temporal;
}
