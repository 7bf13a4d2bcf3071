export type { AcceptToken } from './core/authenticate.ts';
export type { Call } from './core/calls.ts';
export { createEmulator } from './core/create-emulator.ts';
export type { Emulator, EmulatorOptions } from './core/emulator.ts';
export type { FaultEffect, FaultScope, Faults } from './core/faults.ts';
export type { CreateId, IdKind } from './core/ids.ts';
export type { StreamFraming } from './core/log-stream.ts';
export type { ZeroValues } from './core/message.ts';
export type { Quotas } from './core/quotas.ts';
export type { Detail } from './core/refusal.ts';
export type {
  BackupRecord,
  ClusterRecord,
  ClusterSettings,
  ClusterState,
  NamedMessage,
  OperationRecord,
  State,
} from './core/state.ts';
export type { StatusCode } from './core/status-code.ts';
export type { WaitingClock } from './core/waiting-clock.ts';
export type { AnyWork, Reservation, Work } from './core/work.ts';
export type { OperationId, OperationTypes } from './generated/operation-types.ts';
export { documentVersion, operationIds } from './generated/routes.ts';
export type { Resources } from './resources/load.ts';
export type { PlannedMaintenance } from './resources/plan-maintenance.ts';
