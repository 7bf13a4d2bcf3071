// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN' | (string & {}),
  types.WeekDay
>;
true satisfies Equal<
  'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN',
  types.WeekDayInput
>;
true satisfies Equal<{ slots?: types.MaintenanceWindowSlot[] }, types.WeeklyMaintenanceSchedule>;
true satisfies Equal<{ slots?: types.MaintenanceWindowSlotInput[] | undefined }, types.WeeklyMaintenanceScheduleInput>;
true satisfies Equal<{ day?: types.WeekDay; hour?: string }, types.WeeklyMaintenanceWindow>;
true satisfies Equal<
  { day?: types.WeekDayInput | undefined; hour?: string | undefined },
  types.WeeklyMaintenanceWindowInput
>;
