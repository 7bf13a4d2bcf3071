export type { Middleware } from '../core/middleware.ts';
export { type OpenTelemetryOptions, openTelemetry } from './open-telemetry.ts';
