// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type { EnumNames } from '../reporting/find-unknown.ts';
import { accessBindingActionRule } from './schemas/access-binding-action.ts';
import { authTypeRule } from './schemas/auth-type.ts';
import { backupTypeRule } from './schemas/backup-type.ts';
import { changeFreezeStatusRule } from './schemas/change-freeze-status.ts';
import { clusterHealthRule } from './schemas/cluster-health.ts';
import { clusterStatusRule } from './schemas/cluster-status.ts';
import { dayOfWeekRule } from './schemas/day-of-week.ts';
import { environmentRule } from './schemas/environment.ts';
import { hostRoleRule } from './schemas/host-role.ts';
import { maintenanceRescheduleTypeRule } from './schemas/maintenance-reschedule-type.ts';
import { maintenanceStatusRule } from './schemas/maintenance-status.ts';
import { maxmemoryPolicyRule } from './schemas/maxmemory-policy.ts';
import { persistenceModeRule } from './schemas/persistence-mode.ts';
import { serviceHealthRule } from './schemas/service-health.ts';
import { serviceTypeRule } from './schemas/service-type.ts';
import { versionStatusRule } from './schemas/version-status.ts';
import { weekDayRule } from './schemas/week-day.ts';

export const accessBindingAction: EnumNames = [accessBindingActionRule, 'ACCESS_BINDING_ACTION_UNSPECIFIED ADD REMOVE'];
export const authType: EnumNames = [authTypeRule, 'AUTH_TYPE_UNSPECIFIED AUTH_TYPE_PASSWORD AUTH_TYPE_IAM'];
export const backupType: EnumNames = [backupTypeRule, 'BACKUP_TYPE_UNSPECIFIED AUTOMATED MANUAL'];
export const changeFreezeStatus: EnumNames = [
  changeFreezeStatusRule,
  'STATUS_UNSPECIFIED SCHEDULED ACTIVE COMPLETED CANCELLED',
];
export const clusterHealth: EnumNames = [clusterHealthRule, 'HEALTH_UNKNOWN ALIVE DEAD DEGRADED'];
export const clusterStatus: EnumNames = [
  clusterStatusRule,
  'STATUS_UNKNOWN CREATING RUNNING ERROR UPDATING STOPPING STOPPED STARTING',
];
export const dayOfWeek: EnumNames = [
  dayOfWeekRule,
  'DAY_OF_WEEK_UNSPECIFIED MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY',
];
export const environment: EnumNames = [environmentRule, 'ENVIRONMENT_UNSPECIFIED PRODUCTION PRESTABLE'];
export const hostRole: EnumNames = [hostRoleRule, 'ROLE_UNKNOWN MASTER REPLICA'];
export const maintenanceRescheduleType: EnumNames = [
  maintenanceRescheduleTypeRule,
  'TYPE_UNSPECIFIED IMMEDIATE NEXT_AVAILABLE_WINDOW SPECIFIC_TIME',
];
export const maintenanceStatus: EnumNames = [
  maintenanceStatusRule,
  'STATUS_UNSPECIFIED SCHEDULED RUNNING SUCCEEDED CANCELLED',
];
export const maxmemoryPolicy: EnumNames = [
  maxmemoryPolicyRule,
  'MAXMEMORY_POLICY_UNSPECIFIED VOLATILE_LRU ALLKEYS_LRU VOLATILE_LFU ALLKEYS_LFU VOLATILE_RANDOM ALLKEYS_RANDOM VOLATILE_TTL NOEVICTION',
];
export const persistenceMode: EnumNames = [persistenceModeRule, 'ON OFF ON_REPLICAS'];
export const serviceHealth: EnumNames = [serviceHealthRule, 'HEALTH_UNKNOWN ALIVE DEAD'];
export const serviceType: EnumNames = [serviceTypeRule, 'TYPE_UNSPECIFIED REDIS ARBITER REDIS_CLUSTER'];
export const versionStatus: EnumNames = [
  versionStatusRule,
  'STATUS_UNSPECIFIED NEW ACTUAL SUPPORTED DEPRECATED LEGACY EOL',
];
export const weekDay: EnumNames = [weekDayRule, 'WEEK_DAY_UNSPECIFIED MON TUE WED THU FRI SAT SUN'];
