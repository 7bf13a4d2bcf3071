// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** An intersection as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

true satisfies Equal<
  {
    id: string;
    resourcePath?: types.MaintenanceResource[];
    description?: string;
    details?: types.MaintenanceDetail[];
    status?: types.MaintenanceStatus;
    createdAt: string;
    startScheduledAt?: string;
    completionScheduledAt?: string;
    maxStartScheduledAt?: string;
    startedAt?: string;
    succeededAt?: string;
    cancelledAt?: string;
    userControllable?: boolean;
  },
  types.Maintenance
>;
true satisfies Equal<{ key?: string; value?: string }, types.MaintenanceDetail>;
true satisfies Equal<{ info?: string; delayedUntil?: string }, types.MaintenanceOperation>;
true satisfies Equal<
  'TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME' | (string & {}),
  types.MaintenanceRescheduleType
>;
true satisfies Equal<
  'TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME',
  types.MaintenanceRescheduleTypeInput
>;
true satisfies Equal<{ id?: string; type?: string }, types.MaintenanceResource>;
true satisfies Equal<
  'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'RUNNING' | 'SUCCEEDED' | 'CANCELLED' | (string & {}),
  types.MaintenanceStatus
>;
true satisfies Equal<
  { anytime?: types.Empty; weeklyMaintenanceWindow?: types.WeeklyMaintenanceWindow },
  types.MaintenanceWindow
>;
true satisfies Equal<
  { anytime?: types.Empty | undefined; weeklyMaintenanceWindow?: types.WeeklyMaintenanceWindowInput | undefined },
  types.MaintenanceWindowInput
>;
true satisfies Equal<
  { day?: types.DayOfWeek; startTime: types.TimeOfDay; duration: string; allowTemporaryUnavailability?: boolean },
  types.MaintenanceWindowSlot
>;
true satisfies Equal<
  {
    day?: types.DayOfWeekInput | undefined;
    startTime: types.TimeOfDay;
    duration: string;
    allowTemporaryUnavailability?: boolean | undefined;
  },
  types.MaintenanceWindowSlotInput
>;
true satisfies Equal<
  { anytime?: types.Empty; weeklyMaintenanceSchedule?: types.WeeklyMaintenanceSchedule },
  types.MaintenanceWindows
>;
true satisfies Equal<
  { anytime?: types.Empty | undefined; weeklyMaintenanceSchedule?: types.WeeklyMaintenanceScheduleInput | undefined },
  types.MaintenanceWindowsInput
>;
true satisfies Equal<
  | 'MAXMEMORY_POLICY_UNSPECIFIED'
  | 'VOLATILE_LRU'
  | 'ALLKEYS_LRU'
  | 'VOLATILE_LFU'
  | 'ALLKEYS_LFU'
  | 'VOLATILE_RANDOM'
  | 'ALLKEYS_RANDOM'
  | 'VOLATILE_TTL'
  | 'NOEVICTION'
  | (string & {}),
  types.MaxmemoryPolicy
>;
true satisfies Equal<
  | 'MAXMEMORY_POLICY_UNSPECIFIED'
  | 'VOLATILE_LRU'
  | 'ALLKEYS_LRU'
  | 'VOLATILE_LFU'
  | 'ALLKEYS_LFU'
  | 'VOLATILE_RANDOM'
  | 'ALLKEYS_RANDOM'
  | 'VOLATILE_TTL'
  | 'NOEVICTION',
  types.MaxmemoryPolicyInput
>;
true satisfies Equal<{ name: string; description?: string; link: string }, types.Monitoring>;
true satisfies Equal<
  { clusterId: string; sourceFolderId: string; destinationFolderId: string },
  types.MoveClusterMetadata
>;
true satisfies Equal<{ destinationFolderId: string }, types.MoveClusterRequest>;
true satisfies Equal<{ clusterId: string; destinationFolderId: string }, Flat<types.MoveClusterParams>>;
