export { createEmulator } from './app/create-emulator.ts';
export type { Emulator, EmulatorOptions } from './app/emulator.ts';
export type { WaitingClock } from './app/waiting-clock.ts';
export type { StreamFraming } from './calls/answer-stream.ts';
export type { AcceptToken } from './calls/authenticate.ts';
export type { Call } from './calls/call.ts';
export type { FaultEffect, FaultScope, Faults } from './calls/faults.ts';
export type { ClusterState } from './core/cluster-state.ts';
export type { ZeroValues } from './core/encode-message.ts';
export type { CreateId, IdKind } from './core/ids.ts';
export type { Quotas } from './core/quotas.ts';
export type { Detail } from './core/refusal.ts';
export type {
  BackupRecord,
  ClusterRecord,
  ClusterSettings,
  NamedMessage,
  OperationRecord,
  State,
} from './core/state.ts';
export type { StatusCode } from './core/status-code.ts';
export type { Timers } from './core/timers.ts';
export type { AnyWork, Reservation, Work } from './core/work.ts';
export type { OperationId, OperationTypes } from './generated/operation-types.ts';
export { documentVersion, operationIds } from './generated/routes.ts';
export type { Resources } from './resources/load.ts';
export type { PlannedMaintenance } from './resources/plan-maintenance.ts';
