// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Values of `AccessBindingAction` in the document. */
export const accessBindingAction = ['ACCESS_BINDING_ACTION_UNSPECIFIED', 'ADD', 'REMOVE'] as const;

/** Values of `AuthType` in the document. */
export const authType = ['AUTH_TYPE_UNSPECIFIED', 'AUTH_TYPE_PASSWORD', 'AUTH_TYPE_IAM'] as const;

/** Values of `BackupType` in the document. */
export const backupType = ['BACKUP_TYPE_UNSPECIFIED', 'AUTOMATED', 'MANUAL'] as const;

/** Values of `ChangeFreezeStatus` in the document. */
export const changeFreezeStatus = ['STATUS_UNSPECIFIED', 'SCHEDULED', 'ACTIVE', 'COMPLETED', 'CANCELLED'] as const;

/** Values of `ClusterHealth` in the document. */
export const clusterHealth = ['HEALTH_UNKNOWN', 'ALIVE', 'DEAD', 'DEGRADED'] as const;

/** Values of `ClusterStatus` in the document. */
export const clusterStatus = [
  'STATUS_UNKNOWN',
  'CREATING',
  'RUNNING',
  'ERROR',
  'UPDATING',
  'STOPPING',
  'STOPPED',
  'STARTING',
] as const;

/** Values of `DayOfWeek` in the document. */
export const dayOfWeek = [
  'DAY_OF_WEEK_UNSPECIFIED',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** Values of `Environment` in the document. */
export const environment = ['ENVIRONMENT_UNSPECIFIED', 'PRODUCTION', 'PRESTABLE'] as const;

/** Values of `FailoverType` in the document. */
export const failoverType = [
  'FAILOVER_TYPE_UNSPECIFIED',
  'SWITCH_TO_HOSTNAMES',
  'SWITCH_FROM_HOSTNAMES',
  'SWITCH_FROM_ZONE',
] as const;

/** Values of `HostHealth` in the document. */
export const hostHealth = ['HEALTH_UNKNOWN', 'ALIVE', 'DEAD', 'DEGRADED'] as const;

/** Values of `HostRole` in the document. */
export const hostRole = ['ROLE_UNKNOWN', 'MASTER', 'REPLICA'] as const;

/** Values of `LogServiceType` in the document. */
export const logServiceType = ['SERVICE_TYPE_UNSPECIFIED', 'REDIS', 'VALKEY_AUDIT'] as const;

/** Values of `MaintenanceRescheduleType` in the document. */
export const maintenanceRescheduleType = [
  'TYPE_UNSPECIFIED',
  'IMMEDIATE',
  'NEXT_AVAILABLE_WINDOW',
  'SPECIFIC_TIME',
] as const;

/** Values of `MaintenanceStatus` in the document. */
export const maintenanceStatus = ['STATUS_UNSPECIFIED', 'SCHEDULED', 'RUNNING', 'SUCCEEDED', 'CANCELLED'] as const;

/** Values of `MaxmemoryPolicy` in the document. */
export const maxmemoryPolicy = [
  'MAXMEMORY_POLICY_UNSPECIFIED',
  'VOLATILE_LRU',
  'ALLKEYS_LRU',
  'VOLATILE_LFU',
  'ALLKEYS_LFU',
  'VOLATILE_RANDOM',
  'ALLKEYS_RANDOM',
  'VOLATILE_TTL',
  'NOEVICTION',
] as const;

/** Values of `PersistenceMode` in the document. */
export const persistenceMode = ['ON', 'OFF', 'ON_REPLICAS'] as const;

/** Values of `RescheduleType` in the document. */
export const rescheduleType = [
  'RESCHEDULE_TYPE_UNSPECIFIED',
  'IMMEDIATE',
  'NEXT_AVAILABLE_WINDOW',
  'SPECIFIC_TIME',
] as const;

/** Values of `ServiceHealth` in the document. */
export const serviceHealth = ['HEALTH_UNKNOWN', 'ALIVE', 'DEAD'] as const;

/** Values of `ServiceType` in the document. */
export const serviceType = ['TYPE_UNSPECIFIED', 'REDIS', 'ARBITER', 'REDIS_CLUSTER'] as const;

/** Values of `VersionStatus` in the document. */
export const versionStatus = [
  'STATUS_UNSPECIFIED',
  'NEW',
  'ACTUAL',
  'SUPPORTED',
  'DEPRECATED',
  'LEGACY',
  'EOL',
] as const;

/** Values of `WeekDay` in the document. */
export const weekDay = ['WEEK_DAY_UNSPECIFIED', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
