// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export interface paths {
  '/iam/v1/tokens': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Exchanges an OAuth token or a signed JWT of a service account for an IAM token. */
    post: operations['createIamToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/backups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the backups of a folder, including retained backups of deleted clusters. */
    get: operations['listBackups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/backups/{backupId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a backup by its ID. */
    get: operations['getBackup'];
    put?: never;
    post?: never;
    /** Deletes a backup. Expect this to work only for backups taken on request; automatic ones expire on their own. */
    delete: operations['deleteBackup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezeLimits': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns the limits on change freezes of a resource, and how much of the yearly allowance is used. */
    get: operations['getChangeFreezeLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists change freezes, optionally only those of one resource path. */
    get: operations['listChangeFreezes'];
    put?: never;
    /** Schedules a change freeze: a period during which maintenance of the resource is blocked. */
    post: operations['createChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes/{changeFreezeId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a change freeze by its ID. */
    get: operations['getChangeFreeze'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes/{changeFreezeId}:terminate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ends a change freeze early. */
    post: operations['terminateChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the clusters of a folder. */
    get: operations['listClusters'];
    put?: never;
    /** Creates a cluster in a folder. */
    post: operations['createCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a cluster by its ID. */
    get: operations['getCluster'];
    put?: never;
    post?: never;
    /** Deletes a cluster and its data. Refused while deletion protection is on. Its backups are kept for their retention period. */
    delete: operations['deleteCluster'];
    options?: never;
    head?: never;
    /** Updates the settings of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default. */
    patch: operations['updateCluster'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/backups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the backups of a cluster. */
    get: operations['listClusterBackups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the hosts of a cluster. */
    get: operations['listClusterHosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchCreate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Adds hosts to a cluster. */
    post: operations['addClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchDelete': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Removes hosts from a cluster. If a master is removed, a replica takes over its role. */
    post: operations['deleteClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Updates the settings of hosts of a cluster. */
    post: operations['updateClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/operations': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the operations of a cluster, newest first, including those started by the service itself. */
    get: operations['listClusterOperations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/retention_policies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the retention policies of a cluster. */
    get: operations['listBackupRetentionPolicies'];
    put?: never;
    /** Adds a retention policy to a cluster: backups taken on the schedule are kept for the given number of days. A policy cannot be changed afterwards, only deleted. */
    post: operations['createBackupRetentionPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/retention_policies/{policyId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a retention policy of a cluster. */
    get: operations['getBackupRetentionPolicy'];
    put?: never;
    post?: never;
    /** Deletes a retention policy from a cluster. */
    delete: operations['deleteBackupRetentionPolicy'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/shards': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the shards of a cluster. */
    get: operations['listClusterShards'];
    put?: never;
    /** Adds a shard with its hosts to a sharded cluster. The new shard holds no hash slots until the cluster is rebalanced. */
    post: operations['addClusterShard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/shards/{shardName}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a shard of a cluster by its name. */
    get: operations['getClusterShard'];
    put?: never;
    post?: never;
    /** Removes a shard and its hosts from a sharded cluster. */
    delete: operations['deleteClusterShard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/users': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the users of a cluster. */
    get: operations['listUsers'];
    put?: never;
    /** Creates a user in a cluster. */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/users/{userName}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a user of a cluster by name. */
    get: operations['getUser'];
    put?: never;
    post?: never;
    /** Deletes a user of a cluster. */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    /** Updates a user of a cluster. Send `updateMask`: without it, every setting that the body leaves out is reset to its default. */
    patch: operations['updateUser'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:backup': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Backs up a running cluster. The operation does not name the new backup; list the cluster's backups to find it. */
    post: operations['backupCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:enable_sharding': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Converts a non-sharded cluster to a sharded one. This cannot be undone. */
    post: operations['enableClusterSharding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:logs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns log records of a cluster, page by page. */
    get: operations['listClusterLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:move': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Moves a cluster to another folder. */
    post: operations['moveCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:rebalance': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Distributes the hash slots of a sharded cluster evenly across its shards. */
    post: operations['rebalanceCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reschedules the planned maintenance of a cluster, or starts it now. */
    post: operations['rescheduleClusterMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:start': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Starts a stopped cluster. */
    post: operations['startCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:startFailover': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Starts a manual failover, in which another host becomes master. Host names are required for a sharded cluster and not needed for a non-sharded one. */
    post: operations['startClusterFailover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:stop': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stops a running cluster. Its data is kept. */
    post: operations['stopCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:stream_logs': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Streams log records of a cluster. Without an end time the stream stays open and new records follow as they are written. */
    get: operations['streamClusterLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:listAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the access bindings (subject and role pairs) of a cluster. */
    get: operations['listClusterAccessBindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:setAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Replaces all access bindings of a cluster with the given list. */
    post: operations['setClusterAccessBindings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:updateAccessBindings': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Adds and removes individual access bindings of a cluster. */
    patch: operations['updateClusterAccessBindings'];
    trace?: never;
  };
  '/managed-redis/v1/clusters:restore': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Creates a new cluster from a backup. The source cluster is not changed. */
    post: operations['restoreCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/folders/{folderId}/retention_policies': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the retention policies of all clusters in a folder. */
    get: operations['listBackupRetentionPoliciesByFolder'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists maintenances of a cloud, a folder or a resource. One of the three is required. */
    get: operations['listMaintenances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances/{maintenanceId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a maintenance by its ID. */
    get: operations['getMaintenance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/maintenances/{maintenanceId}:reschedule': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Reschedules a maintenance, or starts it now. */
    post: operations['rescheduleMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/resourcePresets': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the available host classes (resource presets). */
    get: operations['listResourcePresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/resourcePresets/{resourcePresetId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns a host class (resource preset) by its ID. */
    get: operations['getResourcePreset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/versions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Lists the Valkey versions, the support status of each, and the versions that it can be upgraded to. */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/operations/{operationId}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Returns the current state of an operation. */
    get: operations['getOperation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/operations/{operationId}:cancel': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Asks the service to cancel a running operation. Cancellation is best effort, and few operations support it. */
    get: operations['cancelOperation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** Which other services may connect to the cluster. */
    Access: {
      /** Whether DataLens may connect. */
      dataLens?: boolean;
      /** Whether the management console may send queries. */
      webSql?: boolean;
    };
    /** A role granted to a subject. */
    AccessBinding: {
      /** ID of the role, such as `managed-redis.viewer`. */
      roleId: string;
      /** The account or group that the role is granted to. */
      subject: components['schemas']['Subject'];
    };
    /**
     * What to do with an access binding.
     * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
     * - `ADD`: Grant the role.
     * - `REMOVE`: Revoke the role.
     * @enum {string}
     */
    AccessBindingAction: 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {});
    /**
     * What to do with an access binding.
     * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
     * - `ADD`: Grant the role.
     * - `REMOVE`: Revoke the role.
     * @enum {string}
     */
    AccessBindingActionInput: 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE';
    /** An access binding to add or remove. */
    AccessBindingDelta: {
      /** Whether to add or remove the binding. */
      action: components['schemas']['AccessBindingAction'];
      /** The access binding to add or remove. */
      accessBinding: components['schemas']['AccessBinding'];
    };
    /** An access binding to add or remove. */
    AccessBindingDeltaInput: {
      /** Whether to add or remove the binding. */
      action: components['schemas']['AccessBindingActionInput'];
      /** The access binding to add or remove. */
      accessBinding: components['schemas']['AccessBinding'];
    };
    /** The access bindings that a call actually changed. */
    AccessBindingsOperationResult: {
      /** The changes that had an effect. */
      effectiveDeltas?: components['schemas']['AccessBindingDelta'][];
    };
    /** Metadata of an operation started by addClusterHosts. */
    AddClusterHostsMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Request body of addClusterHosts. */
    AddClusterHostsRequest: {
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
    };
    /** Metadata of an operation started by addClusterShard. */
    AddClusterShardMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Name of the shard. */
      shardName: string;
    };
    /** Request body of addClusterShard. */
    AddClusterShardRequest: {
      /** Name of the new shard, unique in the cluster. */
      shardName: string;
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
    };
    /** A message whose type is named by `@type`, with the fields of that type beside it. */
    Any: {
      /** Type of the message, such as `type.googleapis.com/yandex.cloud.mdb.redis.v1.Cluster`. */
      '@type'?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * How a user authenticates.
     * - `AUTH_TYPE_UNSPECIFIED`: Not set; the user authenticates with a password.
     * - `AUTH_TYPE_PASSWORD`: With a password.
     * - `AUTH_TYPE_IAM`: With an IAM token.
     * @enum {string}
     */
    AuthType: 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM' | (string & {});
    /**
     * How a user authenticates.
     * - `AUTH_TYPE_UNSPECIFIED`: Not set; the user authenticates with a password.
     * - `AUTH_TYPE_PASSWORD`: With a password.
     * - `AUTH_TYPE_IAM`: With an IAM token.
     * @enum {string}
     */
    AuthTypeInput: 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM';
    /** A backup of a cluster. */
    Backup: {
      /** ID of the backup: the cluster ID, a colon and a suffix. */
      id: string;
      /** ID of the folder that holds the backup. */
      folderId: string;
      /** When the backup finished. */
      createdAt: string;
      /** ID of the cluster that was backed up. */
      sourceClusterId: string;
      /** When the backup started. */
      startedAt: string;
      /** Names of the shards that were backed up. */
      sourceShardNames?: string[];
      /** How the backup was triggered. */
      type?: components['schemas']['BackupType'];
    };
    /** Metadata of an operation started by backupCluster. */
    BackupClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** A schedule, and how long backups taken on it are kept. */
    BackupRetentionPolicy: {
      /** ID of the policy. */
      policyId: string;
      /** ID of the cluster the policy belongs to. */
      clusterId: string;
      /** Name of the policy. */
      policyName: string;
      /** When the policy was created. */
      createdAt: string;
      /** Which backups are kept, by the day on which they are taken. */
      cron?: components['schemas']['CronTab'];
      /** How many days the backups are kept. */
      retainForDays?: string;
      /** Free text about the policy. */
      description?: string;
    };
    /**
     * How a backup was triggered.
     * - `BACKUP_TYPE_UNSPECIFIED`: Unknown.
     * - `AUTOMATED`: Taken automatically, on the daily schedule.
     * - `MANUAL`: Taken on request.
     * @enum {string}
     */
    BackupType: 'BACKUP_TYPE_UNSPECIFIED' | 'AUTOMATED' | 'MANUAL' | (string & {});
    /** A period during which maintenance of a resource is blocked. */
    ChangeFreeze: {
      /** ID of the change freeze. */
      id: string;
      /** Path of the resource, from the resource itself up to its cloud. */
      resourcePath?: components['schemas']['ChangeFreezeResource'][];
      /** When the change freeze starts. */
      startAt: string;
      /** When the change freeze ends. */
      endAt: string;
      /** How long the change freeze lasts, in seconds. */
      durationSeconds?: string;
      /** Why the change freeze is needed. */
      reason?: string;
      /** ID of the account that created the change freeze. */
      createdBy?: string;
      /** When the change freeze was created. */
      createdAt: string;
      /** State of the change freeze. */
      status?: components['schemas']['ChangeFreezeStatus'];
      /** ID of the account that last changed the change freeze. */
      updatedBy?: string;
      /** When the change freeze was last changed. */
      updatedAt?: string;
    };
    /** Limits on change freezes. */
    ChangeFreezeConstraints: {
      /** Maximum seconds of change freezes per year. */
      yearlyLimitSeconds?: string;
      /** Maximum length of a change freeze, in seconds. */
      maxPeriodSeconds?: string;
      /** Minimum gap between two change freezes, in seconds. */
      minGapSeconds?: string;
      /** How far ahead a change freeze may be scheduled, in seconds. */
      maxAdvanceSeconds?: string;
    };
    /** The limits on change freezes of a resource, and how much of the yearly allowance remains. */
    ChangeFreezeLimitsResponse: {
      /** ID of the resource. */
      resourceId?: string;
      /** Limits on change freezes of the resource. */
      constraints?: components['schemas']['ChangeFreezeConstraints'];
      /** Seconds of change freezes used this year. */
      usedSecondsThisYear?: string;
      /** Seconds of change freezes left this year. */
      remainingSecondsThisYear?: string;
    };
    /** One element of a resource path: a resource and its type. */
    ChangeFreezeResource: {
      /** ID of the resource. */
      id?: string;
      /** Type of the resource, such as `resource-manager.folder`. */
      type?: string;
    };
    /**
     * State of a change freeze.
     * - `STATUS_UNSPECIFIED`: Unknown.
     * - `SCHEDULED`: Starts in the future.
     * - `ACTIVE`: In effect now.
     * - `COMPLETED`: Ended.
     * - `CANCELLED`: Ended early, or cancelled before it started.
     * @enum {string}
     */
    ChangeFreezeStatus: 'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED' | (string & {});
    /** A cluster, with its settings and current state. */
    Cluster: {
      /** ID of the cluster, assigned by the service. */
      id: string;
      /** ID of the folder that holds the cluster. */
      folderId: string;
      /** When the cluster was created. */
      createdAt: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as key-value pairs. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['Environment'];
      /** Monitoring dashboards for the cluster. */
      monitoring?: components['schemas']['Monitoring'][];
      /** Version, settings, resources and backup rules. */
      config: components['schemas']['ClusterConfig'];
      /** ID of the network the cluster is in. */
      networkId: string;
      /** Health of the cluster, aggregated over its hosts. */
      health?: components['schemas']['ClusterHealth'];
      /** State of the cluster. */
      status?: components['schemas']['ClusterStatus'];
      /** Whether the cluster is sharded (Valkey's cluster mode). */
      sharded?: boolean;
      /**
       * @deprecated
       * When maintenance may run. Superseded by `maintenanceWindows`.
       */
      maintenanceWindow?: components['schemas']['MaintenanceWindow'];
      /** The next planned maintenance. */
      plannedOperation?: components['schemas']['MaintenanceOperation'];
      /** IDs of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Cannot be changed after creation. */
      tlsEnabled?: boolean;
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /** Which hosts write the append-only file. */
      persistenceMode?: components['schemas']['PersistenceMode'];
      /** Whether hosts are announced to clients by name instead of by address. */
      announceHostnames?: boolean;
      /** Whether ACL users may log in to Sentinel. */
      authSentinel?: boolean;
      /** ID of the key that encrypts the disks. Cannot be changed after creation. */
      diskEncryptionKeyId?: string;
      /** Whether the placement of the hosts meets the service level agreement for high availability. */
      isHa?: boolean;
      /** When maintenance may run. */
      maintenanceWindows?: components['schemas']['MaintenanceWindows'];
    };
    /** Version, settings, resources and backup rules of a cluster, as the service reports them. */
    ClusterConfig: {
      /** Version of Valkey, such as `8.1-valkey`. */
      version: string;
      /** Settings of Redis 5.0. Superseded by `redis`. */
      redisConfig_5_0?: components['schemas']['RedisConfigSet5_0'];
      /** Settings of Redis 6.0. Superseded by `redis`. */
      redisConfig_6_0?: components['schemas']['RedisConfigSet6_0'];
      /** Settings of Redis 6.2. Superseded by `redis`. */
      redisConfig_6_2?: components['schemas']['RedisConfigSet6_2'];
      /** Settings of Redis 7.0. Superseded by `redis`. */
      redisConfig_7_0?: components['schemas']['RedisConfigSet7_0'];
      /** Class, disk size and disk type of each host. */
      resources: components['schemas']['Resources'];
      /** When the daily backup may start, in UTC. */
      backupWindowStart?: components['schemas']['TimeOfDay'];
      /** Which other services may connect to the cluster. */
      access?: components['schemas']['Access'];
      /** Settings of the Valkey server, for all versions currently offered. */
      redis?: components['schemas']['RedisConfigSet'];
      /** When and how far the disk grows automatically. */
      diskSizeAutoscaling?: components['schemas']['DiskSizeAutoscaling'];
      /** How many days automatic backups are kept. */
      backupRetainPeriodDays?: string;
      /** Modules of the server. */
      modules?: components['schemas']['ValkeyModules'];
      /** Version of Valkey down to the patch level. */
      fullVersion?: string;
      /** Whether rarely used data moves to disk (tiered storage). At creation, this selects the edition of the version that supports it. */
      tieredStorageEnabled?: boolean;
      /** When shards are added and removed automatically. */
      shardAutoscalingSettings?: components['schemas']['ShardAutoscalingSettings'];
    };
    /**
     * Health of a cluster, aggregated over its hosts.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: All hosts are healthy.
     * - `DEAD`: The cluster is down.
     * - `DEGRADED`: Some hosts are unhealthy.
     * @enum {string}
     */
    ClusterHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});
    /**
     * State of a cluster.
     * - `STATUS_UNKNOWN`: Unknown.
     * - `CREATING`: Being created.
     * - `RUNNING`: Running.
     * - `ERROR`: Failed; the cluster cannot be used.
     * - `UPDATING`: Being updated.
     * - `STOPPING`: Being stopped.
     * - `STOPPED`: Stopped; its data is kept.
     * - `STARTING`: Being started.
     * @enum {string}
     */
    ClusterStatus:
      | 'STATUS_UNKNOWN'
      | 'CREATING'
      | 'RUNNING'
      | 'ERROR'
      | 'UPDATING'
      | 'STOPPING'
      | 'STOPPED'
      | 'STARTING'
      | (string & {});
    /** Version, settings, resources and backup rules of a cluster, as sent to the service. */
    ConfigSpec: {
      /** Version of Valkey, such as `8.1-valkey`. Creation fails without it. */
      version?: string;
      /** Settings of Redis 5.0. Superseded by `redis`. */
      redisConfig_5_0?: components['schemas']['RedisConfig5_0Input'];
      /** Settings of Redis 6.0. Superseded by `redis`. */
      redisConfig_6_0?: components['schemas']['RedisConfig6_0Input'];
      /** Settings of Redis 6.2. Superseded by `redis`. */
      redisConfig_6_2?: components['schemas']['RedisConfig6_2Input'];
      /** Settings of Redis 7.0. Superseded by `redis`. */
      redisConfig_7_0?: components['schemas']['RedisConfig7_0Input'];
      /** Class, disk size and disk type of each host. */
      resources?: components['schemas']['Resources'];
      /**
       * When the daily backup may start, in UTC.
       *
       * @defaultValue `{"hours":22}`
       */
      backupWindowStart?: components['schemas']['TimeOfDay'];
      /** Which other services may connect to the cluster. */
      access?: components['schemas']['Access'];
      /** Settings of the Valkey server, for all versions currently offered. */
      redis?: components['schemas']['RedisConfigInput'];
      /** When and how far the disk grows automatically. */
      diskSizeAutoscaling?: components['schemas']['DiskSizeAutoscalingInput'];
      /**
       * How many days automatic backups are kept. Range: 7 to 60.
       *
       * @defaultValue `"7"`
       */
      backupRetainPeriodDays?: string | null;
      /** Modules of the server. */
      modules?: components['schemas']['ValkeyModulesInput'];
      /** Whether rarely used data moves to disk (tiered storage). At creation, this selects the edition of the version that supports it. */
      tieredStorageEnabled?: boolean;
      /** When shards are added and removed automatically. */
      shardAutoscalingSettings?: components['schemas']['ShardAutoscalingSettings'];
    };
    /** The connection of the user in Connection Manager. */
    ConnectionManager: {
      /** ID of the connection. */
      connectionId?: string;
    };
    /** Metadata of an operation started by createBackupRetentionPolicy. */
    CreateBackupRetentionPolicyMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** ID of the retention policy. */
      policyId: string;
    };
    /** Request body of createBackupRetentionPolicy. */
    CreateBackupRetentionPolicyRequest: {
      /** Which backups are kept, by the day on which they are taken. */
      cron?: components['schemas']['CronTab'];
      /** How many days the backups are kept. Range: 7 to 1095. */
      retainForDays?: string;
      /** Free text about the policy. */
      description?: string;
      /** Name of the policy. */
      policyName: string;
    };
    /** Metadata of an operation started by createChangeFreeze. */
    CreateChangeFreezeMetadata: {
      /** ID of the change freeze. */
      changeFreezeId: string;
    };
    /** Request body of createChangeFreeze. */
    CreateChangeFreezeRequest: {
      /** ID of the resource whose maintenance to block. */
      resourceId: string;
      /** When the change freeze starts. */
      startAt: string;
      /** When the change freeze ends. */
      endAt: string;
      /** Why the change freeze is needed. */
      reason?: string;
    };
    /** Metadata of an operation started by createCluster. */
    CreateClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** Request body of createCluster. */
    CreateClusterRequest: {
      /** ID of the folder to create the cluster in. */
      folderId: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as key-value pairs. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['EnvironmentInput'];
      /** Version, settings, resources and backup rules. */
      configSpec: components['schemas']['ConfigSpec'];
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
      /** ID of the network the cluster is in. */
      networkId?: string;
      /** Whether the cluster is sharded (Valkey's cluster mode). */
      sharded?: boolean;
      /** IDs of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Cannot be changed after creation. */
      tlsEnabled?: boolean | null;
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** Whether hosts are announced to clients by name instead of by address. */
      announceHostnames?: boolean;
      /**
       * @deprecated
       * When maintenance may run. Superseded by `maintenanceWindows`.
       */
      maintenanceWindow?: components['schemas']['MaintenanceWindowInput'];
      /** Users to create together with the cluster. */
      userSpecs?: components['schemas']['UserSpec'][];
      /** Whether ACL users may log in to Sentinel. */
      authSentinel?: boolean;
      /** ID of the key that encrypts the disks. Cannot be changed after creation. */
      diskEncryptionKeyId?: string | null;
      /**
       * When maintenance may run.
       *
       * @defaultValue `{"anytime":{}}`
       */
      maintenanceWindows?: components['schemas']['MaintenanceWindowsInput'];
    };
    /** Credentials to exchange: either an OAuth token or a signed JWT. */
    CreateIamTokenRequest: {
      /** OAuth token of a Yandex account. The vendor has announced that it stops accepting these in 2026. */
      yandexPassportOauthToken?: string;
      /** JWT signed with an authorized key of a service account (PS256, valid for at most one hour). */
      jwt?: string;
    };
    /** An IAM token and its expiry time. */
    CreateIamTokenResponse: {
      /** IAM token, to send as a bearer token. */
      iamToken: string;
      /** When the token expires, at most 12 hours from now. */
      expiresAt: string;
    };
    /** Metadata of an operation started by createUser. */
    CreateUserMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** Request body of createUser. */
    CreateUserRequest: {
      /** The user to create. */
      userSpec?: components['schemas']['UserSpec'];
    };
    /** A schedule in cron notation. The time of day comes from the backup window of the cluster. */
    CronTab: {
      /**
       * Minute, 0 to 59, in cron notation.
       *
       * @defaultValue `""`
       */
      minute?: string;
      /**
       * Hour, 0 to 23, in cron notation.
       *
       * @defaultValue `""`
       */
      hour?: string;
      /**
       * Day of the month, 1 to 31, in cron notation.
       *
       * @defaultValue `"*"`
       */
      dayOfMonth?: string;
      /**
       * Month, 1 to 12, in cron notation.
       *
       * @defaultValue `"*"`
       */
      month?: string;
      /**
       * Day of the week, 0 to 7 with Sunday as both 0 and 7, in cron notation.
       *
       * @defaultValue `"*"`
       */
      dayOfWeek?: string;
    };
    /**
     * Day of the week.
     * - `DAY_OF_WEEK_UNSPECIFIED`: Not set.
     * - `MONDAY`: Monday.
     * - `TUESDAY`: Tuesday.
     * - `WEDNESDAY`: Wednesday.
     * - `THURSDAY`: Thursday.
     * - `FRIDAY`: Friday.
     * - `SATURDAY`: Saturday.
     * - `SUNDAY`: Sunday.
     * @enum {string}
     */
    DayOfWeek:
      | 'DAY_OF_WEEK_UNSPECIFIED'
      | 'MONDAY'
      | 'TUESDAY'
      | 'WEDNESDAY'
      | 'THURSDAY'
      | 'FRIDAY'
      | 'SATURDAY'
      | 'SUNDAY'
      | (string & {});
    /**
     * Day of the week.
     * - `DAY_OF_WEEK_UNSPECIFIED`: Not set.
     * - `MONDAY`: Monday.
     * - `TUESDAY`: Tuesday.
     * - `WEDNESDAY`: Wednesday.
     * - `THURSDAY`: Thursday.
     * - `FRIDAY`: Friday.
     * - `SATURDAY`: Saturday.
     * - `SUNDAY`: Sunday.
     * @enum {string}
     */
    DayOfWeekInput:
      | 'DAY_OF_WEEK_UNSPECIFIED'
      | 'MONDAY'
      | 'TUESDAY'
      | 'WEDNESDAY'
      | 'THURSDAY'
      | 'FRIDAY'
      | 'SATURDAY'
      | 'SUNDAY';
    /** Metadata of an operation started by deleteBackup. */
    DeleteBackupMetadata: {
      /** ID of the backup. */
      backupId: string;
    };
    /** Metadata of an operation started by deleteBackupRetentionPolicy. */
    DeleteBackupRetentionPolicyMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** ID of the retention policy. */
      policyId: string;
    };
    /** Metadata of an operation started by deleteClusterHosts. */
    DeleteClusterHostsMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Request body of deleteClusterHosts. */
    DeleteClusterHostsRequest: {
      /** Names of the hosts to remove. */
      hostNames?: string[];
    };
    /** Metadata of an operation started by deleteCluster. */
    DeleteClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** Metadata of an operation started by deleteClusterShard. */
    DeleteClusterShardMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Name of the shard. */
      shardName: string;
    };
    /** Metadata of an operation started by deleteUser. */
    DeleteUserMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** When and how far the disk grows automatically. A disk never shrinks. */
    DiskSizeAutoscaling: {
      /** Disk usage, in percent, at which the disk grows in the next maintenance window. 0 disables it. Range: 0 to 100. */
      plannedUsageThreshold?: string;
      /** Disk usage, in percent, at which the disk grows immediately. 0 disables it; otherwise it must be above the planned threshold. Range: 0 to 100. */
      emergencyUsageThreshold?: string;
      /** Size that the disk may grow to, in bytes. */
      diskSizeLimit?: string;
    };
    /** When and how far the disk grows automatically. A disk never shrinks. */
    DiskSizeAutoscalingInput: {
      /** Disk usage, in percent, at which the disk grows in the next maintenance window. 0 disables it. Range: 0 to 100. */
      plannedUsageThreshold?: string | null;
      /** Disk usage, in percent, at which the disk grows immediately. 0 disables it; otherwise it must be above the planned threshold. Range: 0 to 100. */
      emergencyUsageThreshold?: string | null;
      /** Size that the disk may grow to, in bytes. */
      diskSizeLimit?: string | null;
    };
    /** An empty object: the operation has no result. */
    Empty: Record<string, never>;
    /** Metadata of an operation started by enableClusterSharding. */
    EnableShardingClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /**
     * How early a cluster gets new versions. Cannot be changed after creation.
     * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
     * - `PRODUCTION`: Stable: maintenance brings only bug fixes.
     * - `PRESTABLE`: Early access: gets new versions first, including incompatible ones.
     * @enum {string}
     */
    Environment: 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE' | (string & {});
    /**
     * How early a cluster gets new versions. Cannot be changed after creation.
     * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
     * - `PRODUCTION`: Stable: maintenance brings only bug fixes.
     * - `PRESTABLE`: Early access: gets new versions first, including incompatible ones.
     * @enum {string}
     */
    EnvironmentInput: 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE';
    /**
     * How a failover interprets the host names.
     * - `FAILOVER_TYPE_UNSPECIFIED`: Not set; the named hosts stop being masters.
     * - `SWITCH_TO_HOSTNAMES`: The named hosts become masters.
     * - `SWITCH_FROM_HOSTNAMES`: The named hosts stop being masters.
     * - `SWITCH_FROM_ZONE`: Masters move out of the named availability zone.
     * @enum {string}
     */
    FailoverType: 'FAILOVER_TYPE_UNSPECIFIED' | 'SWITCH_TO_HOSTNAMES' | 'SWITCH_FROM_HOSTNAMES' | 'SWITCH_FROM_ZONE';
    /** A host of a cluster. */
    Host: {
      /** Name of the host, which is also its domain name. Assigned by the service; cannot be changed. */
      name: string;
      /** ID of the cluster the host belongs to. */
      clusterId: string;
      /** ID of the availability zone of the host. */
      zoneId: string;
      /** ID of the subnet of the host. */
      subnetId?: string;
      /** Class, disk size and disk type of the host. */
      resources?: components['schemas']['Resources'];
      /** Role of the host in replication. Left out while unknown. */
      role?: components['schemas']['HostRole'];
      /** Health of the host. Left out while unknown. */
      health?: components['schemas']['HostHealth'];
      /** Services that run on the host. */
      services?: components['schemas']['Service'][];
      /** Name of the shard the host belongs to, in a sharded cluster. */
      shardName?: string;
      /** Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. */
      replicaPriority?: string;
      /** Whether the host has a public address. */
      assignPublicIp?: boolean;
    };
    /**
     * Health of a host.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: The host is healthy.
     * - `DEAD`: The host is down.
     * - `DEGRADED`: The host is partly working.
     * @enum {string}
     */
    HostHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});
    /**
     * Role of a host in replication.
     * - `ROLE_UNKNOWN`: Unknown.
     * - `MASTER`: Accepts writes.
     * - `REPLICA`: Replicates a master.
     * @enum {string}
     */
    HostRole: 'ROLE_UNKNOWN' | 'MASTER' | 'REPLICA' | (string & {});
    /** Where a new host is placed, and how it takes part in failover. */
    HostSpec: {
      /** ID of the availability zone of the host, such as `ru-central1-a`. */
      zoneId?: string;
      /** ID of a subnet in that zone and in the network of the cluster. */
      subnetId?: string;
      /** Name of the shard the host belongs to. Required in a sharded cluster. */
      shardName?: string;
      /**
       * Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. Minimum: 0.
       *
       * @defaultValue `"100"`
       */
      replicaPriority?: string | null;
      /** Whether the host has a public address. Requires a cluster with TLS. */
      assignPublicIp?: boolean;
    };
    /** A page of access bindings. */
    ListAccessBindingsResponse: {
      /** The access bindings of this page. */
      accessBindings?: components['schemas']['AccessBinding'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of retention policies. */
    ListBackupRetentionPoliciesResponse: {
      /** The retention policies of this page. */
      policies?: components['schemas']['BackupRetentionPolicy'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of backups of a folder. */
    ListBackupsResponse: {
      /** The backups of this page. */
      backups?: components['schemas']['Backup'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of change freezes. */
    ListChangeFreezesResponse: {
      /** The change freezes of this page. */
      changeFreezes?: components['schemas']['ChangeFreeze'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of backups of a cluster. */
    ListClusterBackupsResponse: {
      /** The backups of this page. */
      backups?: components['schemas']['Backup'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of hosts. */
    ListClusterHostsResponse: {
      /** The hosts of this page. */
      hosts?: components['schemas']['Host'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of log records. */
    ListClusterLogsResponse: {
      /** The log records of this page. */
      logs?: components['schemas']['LogRecord'][];
      /** Token of the next page. It also serves as `recordToken` of a stream. */
      nextPageToken?: string;
    };
    /** A page of operations of a cluster. */
    ListClusterOperationsResponse: {
      /** The operations of this page. */
      operations?: components['schemas']['Operation'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of shards. */
    ListClusterShardsResponse: {
      /** The shards of this page. */
      shards?: components['schemas']['Shard'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of clusters. */
    ListClustersResponse: {
      /** The clusters of this page. */
      clusters?: components['schemas']['Cluster'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of maintenances. */
    ListMaintenancesResponse: {
      /** The maintenances of this page. */
      maintenances?: components['schemas']['Maintenance'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of host classes. */
    ListResourcePresetsResponse: {
      /** The host classes of this page. */
      resourcePresets?: components['schemas']['ResourcePreset'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of users. */
    ListUsersResponse: {
      /** The users of this page. */
      users?: components['schemas']['User'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** A page of versions. */
    ListVersionsResponse: {
      /** The versions of this page. */
      version?: components['schemas']['Version'][];
      /** Token of the next page. Absent or empty on the last page. */
      nextPageToken?: string;
    };
    /** One log record. */
    LogRecord: {
      /** When the record was written. */
      timestamp: string;
      /** Columns of the record, with their text. */
      message?: {
        [key: string]: string;
      };
    };
    /**
     * Which log of a cluster to read.
     * - `SERVICE_TYPE_UNSPECIFIED`: Not set; the service reads the server log.
     * - `REDIS`: Log of the Valkey server.
     * - `VALKEY_AUDIT`: Audit log of the Valkey server.
     * @enum {string}
     */
    LogServiceType: 'SERVICE_TYPE_UNSPECIFIED' | 'REDIS' | 'VALKEY_AUDIT';
    /** Maintenance work on a resource: planned, running or finished. */
    Maintenance: {
      /** ID of the maintenance. */
      id: string;
      /** Path of the resource, from the resource itself up to its cloud. */
      resourcePath?: components['schemas']['MaintenanceResource'][];
      /** What the maintenance does. */
      description?: string;
      /** Service-specific details. */
      details?: components['schemas']['MaintenanceDetail'][];
      /** State of the maintenance. */
      status?: components['schemas']['MaintenanceStatus'];
      /** When the maintenance was created. */
      createdAt: string;
      /** When the maintenance is scheduled to start. */
      startScheduledAt?: string;
      /** When the maintenance is scheduled to finish. */
      completionScheduledAt?: string;
      /** Latest time that the start can be postponed to. */
      maxStartScheduledAt?: string;
      /** When the maintenance started. */
      startedAt?: string;
      /** When the maintenance finished successfully. */
      succeededAt?: string;
      /** When the maintenance was cancelled. */
      cancelledAt?: string;
      /** Whether you may reschedule the maintenance. */
      userControllable?: boolean;
    };
    /** One service-specific detail of a maintenance. */
    MaintenanceDetail: {
      /** Name of the detail. */
      key?: string;
      /** Value of the detail. */
      value?: string;
    };
    /** The next planned maintenance of a cluster. */
    MaintenanceOperation: {
      /** What the maintenance does. */
      info?: string;
      /** Time that the maintenance is postponed to. */
      delayedUntil?: string;
    };
    /**
     * How to reschedule a maintenance.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the given time.
     * @enum {string}
     */
    MaintenanceRescheduleType:
      | 'TYPE_UNSPECIFIED'
      | 'IMMEDIATE'
      | 'NEXT_AVAILABLE_WINDOW'
      | 'SPECIFIC_TIME'
      | (string & {});
    /**
     * How to reschedule a maintenance.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the given time.
     * @enum {string}
     */
    MaintenanceRescheduleTypeInput: 'TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME';
    /** One element of a resource path: a resource and its type. */
    MaintenanceResource: {
      /** ID of the resource. */
      id?: string;
      /** Type of the resource, such as `resource-manager.folder`. */
      type?: string;
    };
    /**
     * State of a maintenance.
     * - `STATUS_UNSPECIFIED`: Unknown.
     * - `SCHEDULED`: Starts in the future.
     * - `RUNNING`: In progress.
     * - `SUCCEEDED`: Finished successfully.
     * - `CANCELLED`: Cancelled; it will not run.
     * @enum {string}
     */
    MaintenanceStatus: 'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'RUNNING' | 'SUCCEEDED' | 'CANCELLED' | (string & {});
    /** When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows. */
    MaintenanceWindow: {
      /** Maintenance may run at any time. Always an empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in this hour of the week. */
      weeklyMaintenanceWindow?: components['schemas']['WeeklyMaintenanceWindow'];
    };
    /** When maintenance may run: at any time, or in one hour of the week. Superseded by MaintenanceWindows. */
    MaintenanceWindowInput: {
      /** Maintenance may run at any time. Always an empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in this hour of the week. */
      weeklyMaintenanceWindow?: components['schemas']['WeeklyMaintenanceWindowInput'];
    };
    /** One weekly slot: a day, a start and a duration. */
    MaintenanceWindowSlot: {
      /** Day of the week. */
      day?: components['schemas']['DayOfWeek'];
      /** When the slot starts, in UTC. */
      startTime: components['schemas']['TimeOfDay'];
      /** How long the slot lasts. */
      duration: string;
      /** Whether maintenance in this slot may briefly interrupt writes. */
      allowTemporaryUnavailability?: boolean;
    };
    /** One weekly slot: a day, a start and a duration. */
    MaintenanceWindowSlotInput: {
      /** Day of the week. */
      day?: components['schemas']['DayOfWeekInput'];
      /** When the slot starts, in UTC. */
      startTime: components['schemas']['TimeOfDay'];
      /** How long the slot lasts. */
      duration: string;
      /** Whether maintenance in this slot may briefly interrupt writes. */
      allowTemporaryUnavailability?: boolean;
    };
    /** When maintenance may run: at any time, or in weekly slots. */
    MaintenanceWindows: {
      /** Maintenance may run at any time. Always an empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in these weekly slots. */
      weeklyMaintenanceSchedule?: components['schemas']['WeeklyMaintenanceSchedule'];
    };
    /** When maintenance may run: at any time, or in weekly slots. */
    MaintenanceWindowsInput: {
      /** Maintenance may run at any time. Always an empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in these weekly slots. */
      weeklyMaintenanceSchedule?: components['schemas']['WeeklyMaintenanceScheduleInput'];
    };
    /**
     * What the server does when `maxmemory` is reached.
     * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. An update treats it as no change.
     * - `VOLATILE_LRU`: Evict the least recently used key among those with an expiry.
     * - `ALLKEYS_LRU`: Evict the least recently used key.
     * - `VOLATILE_LFU`: Evict the least frequently used key among those with an expiry.
     * - `ALLKEYS_LFU`: Evict the least frequently used key.
     * - `VOLATILE_RANDOM`: Evict a random key among those with an expiry.
     * - `ALLKEYS_RANDOM`: Evict a random key.
     * - `VOLATILE_TTL`: Evict the key that expires soonest.
     * - `NOEVICTION`: Evict nothing; commands that need memory fail.
     * @enum {string}
     */
    MaxmemoryPolicy:
      | 'MAXMEMORY_POLICY_UNSPECIFIED'
      | 'VOLATILE_LRU'
      | 'ALLKEYS_LRU'
      | 'VOLATILE_LFU'
      | 'ALLKEYS_LFU'
      | 'VOLATILE_RANDOM'
      | 'ALLKEYS_RANDOM'
      | 'VOLATILE_TTL'
      | 'NOEVICTION'
      | (string & {});
    /**
     * What the server does when `maxmemory` is reached.
     * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. An update treats it as no change.
     * - `VOLATILE_LRU`: Evict the least recently used key among those with an expiry.
     * - `ALLKEYS_LRU`: Evict the least recently used key.
     * - `VOLATILE_LFU`: Evict the least frequently used key among those with an expiry.
     * - `ALLKEYS_LFU`: Evict the least frequently used key.
     * - `VOLATILE_RANDOM`: Evict a random key among those with an expiry.
     * - `ALLKEYS_RANDOM`: Evict a random key.
     * - `VOLATILE_TTL`: Evict the key that expires soonest.
     * - `NOEVICTION`: Evict nothing; commands that need memory fail.
     * @enum {string}
     */
    MaxmemoryPolicyInput:
      | 'MAXMEMORY_POLICY_UNSPECIFIED'
      | 'VOLATILE_LRU'
      | 'ALLKEYS_LRU'
      | 'VOLATILE_LFU'
      | 'ALLKEYS_LFU'
      | 'VOLATILE_RANDOM'
      | 'ALLKEYS_RANDOM'
      | 'VOLATILE_TTL'
      | 'NOEVICTION';
    /** A monitoring dashboard for the cluster. */
    Monitoring: {
      /** Name of the monitoring system. */
      name: string;
      /** What the dashboard shows. */
      description?: string;
      /** Address of the dashboard. */
      link: string;
    };
    /** Metadata of an operation started by moveCluster. */
    MoveClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** ID of the folder the cluster leaves. */
      sourceFolderId: string;
      /** ID of the folder the cluster moves to. */
      destinationFolderId: string;
    };
    /** Request body of moveCluster. */
    MoveClusterRequest: {
      /** ID of the folder to move the cluster to. */
      destinationFolderId: string;
    };
    /** A long-running operation. While `done` is false, it is still running; an `error` then means that it is being rolled back. Once `done` is true, there is either an `error` or a `response`. */
    Operation: {
      /** ID of the operation. */
      id: string;
      /** What the operation does, for people to read. */
      description?: string;
      /** When the operation was started. */
      createdAt: string;
      /** ID of the user or service account that started it. */
      createdBy: string;
      /** When the operation last changed. */
      modifiedAt: string;
      /** Whether the operation has finished. */
      done?: boolean;
      /** What the operation works on; its type depends on the call that started it. */
      metadata?: components['schemas']['Any'];
      /** Why the operation failed or is being rolled back. */
      error?: components['schemas']['Status'];
      /** Result of a successful operation; its type depends on the call that started it. */
      response?: components['schemas']['Any'];
    };
    /** Permissions of a user, as Valkey ACL rules. */
    Permissions: {
      /** Key patterns, such as `~orders:* ~cart:*`, or `allkeys`. */
      patterns?: string;
      /** Channel patterns, such as `&news:*`, or `allchannels` or `resetchannels`. */
      pubSubChannels?: string;
      /** Command categories, such as `+@geo -@dangerous`. */
      categories?: string;
      /** Individual commands, such as `+get -flushall`. */
      commands?: string;
      /**
       * @deprecated
       * No longer has any effect.
       */
      sanitizePayload?: string;
      /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
      databases?: string;
    };
    /** Permissions of a user, as Valkey ACL rules. */
    PermissionsInput: {
      /** Key patterns, such as `~orders:* ~cart:*`, or `allkeys`. */
      patterns?: string | null;
      /** Channel patterns, such as `&news:*`, or `allchannels` or `resetchannels`. */
      pubSubChannels?: string | null;
      /** Command categories, such as `+@geo -@dangerous`. */
      categories?: string | null;
      /** Individual commands, such as `+get -flushall`. */
      commands?: string | null;
      /**
       * @deprecated
       * No longer has any effect.
       */
      sanitizePayload?: string | null;
      /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
      databases?: string | null;
    };
    /**
     * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
     * - `ON`: All hosts write the append-only file, synced every second.
     * - `OFF`: No host writes to disk; data is kept only in memory.
     * - `ON_REPLICAS`: Only replicas write the append-only file.
     * @enum {string}
     */
    PersistenceMode: 'ON' | 'OFF' | 'ON_REPLICAS' | (string & {});
    /**
     * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
     * - `ON`: All hosts write the append-only file, synced every second.
     * - `OFF`: No host writes to disk; data is kept only in memory.
     * - `ON_REPLICAS`: Only replicas write the append-only file.
     * @enum {string}
     */
    PersistenceModeInput: 'ON' | 'OFF' | 'ON_REPLICAS';
    /** Metadata of an operation started by rebalanceCluster. */
    RebalanceClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default. */
    RedisConfig: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. 0 never closes it. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647. */
      databases?: string;
      /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 10. */
      slowlogLogSlowerThan?: string;
      /** How many entries the slow log keeps. Minimum: 0. */
      slowlogMaxLen?: string;
      /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfigClientOutputBufferLimit'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfigClientOutputBufferLimit'];
      /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
      maxmemoryPercent?: string;
      /** How long a Lua script may run, in milliseconds. 0 means no limit. Range: 0 to 5000. */
      luaTimeLimit?: string;
      /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
      replBacklogSizePercent?: string;
      /** Whether a sharded cluster stops serving requests while a hash slot is not covered by any host. */
      clusterRequireFullCoverage?: boolean;
      /** Whether a sharded cluster serves reads while it is considered down. */
      clusterAllowReadsWhenDown?: boolean;
      /** Whether a sharded cluster serves sharded channels while it is considered down. */
      clusterAllowPubsubshardWhenDown?: boolean;
      /** Minutes after which the usage counter of a key decays. Range: 0 to 100000. */
      lfuDecayTime?: string;
      /** How slowly the usage counter of a key grows with hits. Range: 0 to 1000. */
      lfuLogFactor?: string;
      /** Whether the service may rearrange the replication topology before a switchover. */
      turnBeforeSwitchover?: boolean;
      /** Whether a switchover or restart may lose some data in order to be faster. */
      allowDataLoss?: boolean;
      /** Whether Lua scripts and functions are compiled just in time. */
      useLuajit?: boolean;
      /** Whether the server uses multiple I/O threads. Their number depends on the host class. */
      ioThreadsAllowed?: boolean;
      /** Maximum number of members of a sorted set that is stored in compact form. Range: 32 to 2048. */
      zsetMaxListpackEntries?: string;
      /** Maximum size of the append-only file, in percent of the disk. Range: 1 to 99. */
      aofMaxSizePercent?: string;
      /** Whether memory is defragmented while the server runs. */
      activedefrag?: boolean;
      /** Whether the server writes an audit log. */
      auditLog?: boolean;
      /** Whether hash slots are rebalanced automatically when shards are added or removed. */
      rebalanceEnabled?: boolean;
    };
    /** Settings of the Valkey server, for all versions currently offered. A setting that is left out keeps its default. */
    RedisConfigInput: {
      /**
       * What the server does when `maxmemory` is reached.
       *
       * @defaultValue `"NOEVICTION"`
       */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicyInput'];
      /**
       * Seconds after which an idle connection is closed. 0 never closes it.
       *
       * @defaultValue `"0"`
       */
      timeout?: string | null;
      /** Password of the `default` user. Never returned. */
      password?: string;
      /**
       * How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647.
       *
       * @defaultValue `"16"`
       */
      databases?: string | null;
      /**
       * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 10.
       *
       * @defaultValue `"10000"`
       */
      slowlogLogSlowerThan?: string | null;
      /**
       * How many entries the slow log keeps. Minimum: 0.
       *
       * @defaultValue `"1000"`
       */
      slowlogMaxLen?: string | null;
      /**
       * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
       *
       * @defaultValue `""`
       */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfigClientOutputBufferLimitInput'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfigClientOutputBufferLimitInput'];
      /**
       * Share of the host's memory that data may take, in percent. Range: 1 to 75.
       *
       * @defaultValue `"75"`
       */
      maxmemoryPercent?: string | null;
      /** How long a Lua script may run, in milliseconds. 0 means no limit. Range: 0 to 5000. */
      luaTimeLimit?: string | null;
      /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
      replBacklogSizePercent?: string | null;
      /** Whether a sharded cluster stops serving requests while a hash slot is not covered by any host. */
      clusterRequireFullCoverage?: boolean | null;
      /** Whether a sharded cluster serves reads while it is considered down. */
      clusterAllowReadsWhenDown?: boolean | null;
      /** Whether a sharded cluster serves sharded channels while it is considered down. */
      clusterAllowPubsubshardWhenDown?: boolean | null;
      /** Minutes after which the usage counter of a key decays. Range: 0 to 100000. */
      lfuDecayTime?: string | null;
      /** How slowly the usage counter of a key grows with hits. Range: 0 to 1000. */
      lfuLogFactor?: string | null;
      /** Whether the service may rearrange the replication topology before a switchover. */
      turnBeforeSwitchover?: boolean | null;
      /** Whether a switchover or restart may lose some data in order to be faster. */
      allowDataLoss?: boolean | null;
      /** Whether Lua scripts and functions are compiled just in time. */
      useLuajit?: boolean | null;
      /** Whether the server uses multiple I/O threads. Their number depends on the host class. */
      ioThreadsAllowed?: boolean | null;
      /** Maximum number of members of a sorted set that is stored in compact form. Range: 32 to 2048. */
      zsetMaxListpackEntries?: string | null;
      /** Maximum size of the append-only file, in percent of the disk. Range: 1 to 99. */
      aofMaxSizePercent?: string | null;
      /** Whether memory is defragmented while the server runs. */
      activedefrag?: boolean | null;
      /** Whether the server writes an audit log. */
      auditLog?: boolean | null;
      /** Whether hash slots are rebalanced automatically when shards are added or removed. */
      rebalanceEnabled?: boolean | null;
    };
    /** Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig5_0: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Greater than 0. */
      databases?: string;
      /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
      slowlogLogSlowerThan?: string;
      /** How many entries the slow log keeps. Minimum: 0. */
      slowlogMaxLen?: string;
      /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig5_0ClientOutputBufferLimit'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig5_0ClientOutputBufferLimit'];
    };
    /** Settings of Redis 5.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig5_0Input: {
      /**
       * What the server does when `maxmemory` is reached.
       *
       * @defaultValue `"NOEVICTION"`
       */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicyInput'];
      /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
      timeout?: string | null;
      /** Password of the `default` user. Never returned. */
      password?: string;
      /**
       * How many databases the server has. A change restarts the hosts. Greater than 0.
       *
       * @defaultValue `"16"`
       */
      databases?: string | null;
      /**
       * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
       *
       * @defaultValue `"10000"`
       */
      slowlogLogSlowerThan?: string | null;
      /**
       * How many entries the slow log keeps. Minimum: 0.
       *
       * @defaultValue `"1000"`
       */
      slowlogMaxLen?: string | null;
      /**
       * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
       *
       * @defaultValue `""`
       */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig5_0ClientOutputBufferLimitInput'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig5_0ClientOutputBufferLimitInput'];
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig5_0ClientOutputBufferLimit: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig5_0ClientOutputBufferLimitInput: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig6_0: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Greater than 0. */
      databases?: string;
      /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
      slowlogLogSlowerThan?: string;
      /** How many entries the slow log keeps. Minimum: 0. */
      slowlogMaxLen?: string;
      /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig6_0ClientOutputBufferLimit'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig6_0ClientOutputBufferLimit'];
    };
    /** Settings of Redis 6.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig6_0Input: {
      /**
       * What the server does when `maxmemory` is reached.
       *
       * @defaultValue `"NOEVICTION"`
       */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicyInput'];
      /** Seconds after which an idle connection is closed. Unset, connections stay open. Greater than 0. */
      timeout?: string | null;
      /** Password of the `default` user. Never returned. */
      password?: string;
      /**
       * How many databases the server has. A change restarts the hosts. Greater than 0.
       *
       * @defaultValue `"16"`
       */
      databases?: string | null;
      /**
       * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
       *
       * @defaultValue `"10000"`
       */
      slowlogLogSlowerThan?: string | null;
      /**
       * How many entries the slow log keeps. Minimum: 0.
       *
       * @defaultValue `"1000"`
       */
      slowlogMaxLen?: string | null;
      /**
       * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
       *
       * @defaultValue `""`
       */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig6_0ClientOutputBufferLimitInput'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig6_0ClientOutputBufferLimitInput'];
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig6_0ClientOutputBufferLimit: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig6_0ClientOutputBufferLimitInput: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig6_2: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Greater than 0. */
      databases?: string;
      /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
      slowlogLogSlowerThan?: string;
      /** How many entries the slow log keeps. Minimum: 0. */
      slowlogMaxLen?: string;
      /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig6_2ClientOutputBufferLimit'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig6_2ClientOutputBufferLimit'];
      /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
      maxmemoryPercent?: string;
    };
    /** Settings of Redis 6.2, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig6_2Input: {
      /**
       * What the server does when `maxmemory` is reached.
       *
       * @defaultValue `"NOEVICTION"`
       */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicyInput'];
      /**
       * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
       *
       * @defaultValue `"0"`
       */
      timeout?: string | null;
      /** Password of the `default` user. Never returned. */
      password?: string;
      /**
       * How many databases the server has. A change restarts the hosts. Greater than 0.
       *
       * @defaultValue `"16"`
       */
      databases?: string | null;
      /**
       * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
       *
       * @defaultValue `"10000"`
       */
      slowlogLogSlowerThan?: string | null;
      /**
       * How many entries the slow log keeps. Minimum: 0.
       *
       * @defaultValue `"1000"`
       */
      slowlogMaxLen?: string | null;
      /**
       * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
       *
       * @defaultValue `""`
       */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig6_2ClientOutputBufferLimitInput'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig6_2ClientOutputBufferLimitInput'];
      /**
       * Share of the host's memory that data may take, in percent. Range: 1 to 75.
       *
       * @defaultValue `"75"`
       */
      maxmemoryPercent?: string | null;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig6_2ClientOutputBufferLimit: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig6_2ClientOutputBufferLimitInput: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig7_0: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Greater than 0. */
      databases?: string;
      /** Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0. */
      slowlogLogSlowerThan?: string;
      /** How many entries the slow log keeps. Minimum: 0. */
      slowlogMaxLen?: string;
      /** Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none. */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig7_0ClientOutputBufferLimit'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig7_0ClientOutputBufferLimit'];
      /** Share of the host's memory that data may take, in percent. Range: 1 to 75. */
      maxmemoryPercent?: string;
    };
    /** Settings of Redis 7.0, a version that is no longer offered. Use `redis` (RedisConfig) instead. */
    RedisConfig7_0Input: {
      /**
       * What the server does when `maxmemory` is reached.
       *
       * @defaultValue `"NOEVICTION"`
       */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicyInput'];
      /**
       * Seconds after which an idle connection is closed. 0 never closes it. Minimum: 0.
       *
       * @defaultValue `"0"`
       */
      timeout?: string | null;
      /** Password of the `default` user. Never returned. */
      password?: string;
      /**
       * How many databases the server has. A change restarts the hosts. Greater than 0.
       *
       * @defaultValue `"16"`
       */
      databases?: string | null;
      /**
       * Execution time, in microseconds, above which a command is written to the slow log. Minimum: 0.
       *
       * @defaultValue `"10000"`
       */
      slowlogLogSlowerThan?: string | null;
      /**
       * How many entries the slow log keeps. Minimum: 0.
       *
       * @defaultValue `"1000"`
       */
      slowlogMaxLen?: string | null;
      /**
       * Classes of keyspace events to publish, one letter each, as in Valkey's `notify-keyspace-events`. Empty publishes none.
       *
       * @defaultValue `""`
       */
      notifyKeyspaceEvents?: string;
      /** Output buffer limits of connections that subscribe to channels. */
      clientOutputBufferLimitPubsub?: components['schemas']['RedisConfig7_0ClientOutputBufferLimitInput'];
      /** Output buffer limits of ordinary connections. */
      clientOutputBufferLimitNormal?: components['schemas']['RedisConfig7_0ClientOutputBufferLimitInput'];
      /**
       * Share of the host's memory that data may take, in percent. Range: 1 to 75.
       *
       * @defaultValue `"75"`
       */
      maxmemoryPercent?: string | null;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig7_0ClientOutputBufferLimit: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfig7_0ClientOutputBufferLimitInput: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfigClientOutputBufferLimit: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that exceeds them. */
    RedisConfigClientOutputBufferLimitInput: {
      /** Buffer size, in bytes, at which a connection is closed immediately. 0 means no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Buffer size, in bytes, at which a connection is closed if it stays above it for `softSeconds`. 0 means no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Settings of the Valkey server in three layers: defaults, user settings, and the settings in effect. */
    RedisConfigSet: {
      /** Settings in effect: the defaults, overridden by the user's settings. */
      effectiveConfig?: components['schemas']['RedisConfig'];
      /** Settings changed by the user. */
      userConfig?: components['schemas']['RedisConfig'];
      /** Default settings of the service. */
      defaultConfig?: components['schemas']['RedisConfig'];
    };
    /** Settings of Redis 5.0 in three layers: defaults, user settings, and the settings in effect. */
    RedisConfigSet5_0: {
      /** Settings in effect: the defaults, overridden by the user's settings. */
      effectiveConfig?: components['schemas']['RedisConfig5_0'];
      /** Settings changed by the user. */
      userConfig?: components['schemas']['RedisConfig5_0'];
      /** Default settings of the service. */
      defaultConfig?: components['schemas']['RedisConfig5_0'];
    };
    /** Settings of Redis 6.0 in three layers: defaults, user settings, and the settings in effect. */
    RedisConfigSet6_0: {
      /** Settings in effect: the defaults, overridden by the user's settings. */
      effectiveConfig?: components['schemas']['RedisConfig6_0'];
      /** Settings changed by the user. */
      userConfig?: components['schemas']['RedisConfig6_0'];
      /** Default settings of the service. */
      defaultConfig?: components['schemas']['RedisConfig6_0'];
    };
    /** Settings of Redis 6.2 in three layers: defaults, user settings, and the settings in effect. */
    RedisConfigSet6_2: {
      /** Settings in effect: the defaults, overridden by the user's settings. */
      effectiveConfig?: components['schemas']['RedisConfig6_2'];
      /** Settings changed by the user. */
      userConfig?: components['schemas']['RedisConfig6_2'];
      /** Default settings of the service. */
      defaultConfig?: components['schemas']['RedisConfig6_2'];
    };
    /** Settings of Redis 7.0 in three layers: defaults, user settings, and the settings in effect. */
    RedisConfigSet7_0: {
      /** Settings in effect: the defaults, overridden by the user's settings. */
      effectiveConfig?: components['schemas']['RedisConfig7_0'];
      /** Settings changed by the user. */
      userConfig?: components['schemas']['RedisConfig7_0'];
      /** Default settings of the service. */
      defaultConfig?: components['schemas']['RedisConfig7_0'];
    };
    /** Request body of rescheduleClusterMaintenance. */
    RescheduleClusterMaintenanceRequest: {
      /** How to reschedule the maintenance. */
      rescheduleType: components['schemas']['RescheduleType'];
      /** Time to start at, at most two weeks after the originally planned time. Required with `SPECIFIC_TIME`. */
      delayedUntil?: string;
    };
    /** Metadata of an operation started by rescheduleClusterMaintenance. */
    RescheduleMaintenanceMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Time that the maintenance is postponed to. */
      delayedUntil?: string;
    };
    /** Request body of rescheduleMaintenance. */
    RescheduleMaintenanceRequest: {
      /** How to reschedule the maintenance. */
      rescheduleType?: components['schemas']['MaintenanceRescheduleTypeInput'];
      /** Time to start at. Required with `SPECIFIC_TIME`. */
      scheduledAt?: string;
    };
    /** Metadata of an operation started by rescheduleMaintenance. */
    RescheduleMaintenanceV2Metadata: {
      /** How to reschedule the maintenance. */
      rescheduleType?: components['schemas']['MaintenanceRescheduleType'];
    };
    /**
     * How to reschedule planned maintenance of a cluster.
     * - `RESCHEDULE_TYPE_UNSPECIFIED`: Not set; refused.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the given time.
     * @enum {string}
     */
    RescheduleType: 'RESCHEDULE_TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME';
    /** A host class: cores, memory and the zones that offer it. */
    ResourcePreset: {
      /** ID of the host class, such as `hm3-c2-m8`. */
      id: string;
      /** IDs of the availability zones that offer the class. */
      zoneIds?: string[];
      /** Memory of a host, in bytes. */
      memory: string;
      /** Number of CPU cores of a host. */
      cores: string;
    };
    /** Resources of a host: class, disk size and disk type. */
    Resources: {
      /** ID of the host class, such as `hm3-c2-m8`. */
      resourcePresetId?: string;
      /** Disk size in bytes. */
      diskSize?: string;
      /** Disk type: `network-ssd`, `network-ssd-nonreplicated`, `network-ssd-io-m3` or `local-ssd`. */
      diskTypeId?: string;
    };
    /** Metadata of an operation started by restoreCluster. */
    RestoreClusterMetadata: {
      /** ID of the new cluster. */
      clusterId: string;
      /** ID of the backup. */
      backupId: string;
    };
    /** Request body of restoreCluster. */
    RestoreClusterRequest: {
      /** ID of the backup to restore from. */
      backupId: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as key-value pairs. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['EnvironmentInput'];
      /** Version, settings, resources and backup rules. */
      configSpec: components['schemas']['ConfigSpec'];
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
      /** ID of the network the cluster is in. */
      networkId?: string;
      /** ID of the folder to create the new cluster in. Defaults to the folder of the backup. */
      folderId?: string;
      /** IDs of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Cannot be changed after creation. */
      tlsEnabled?: boolean | null;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /** Whether hosts are announced to clients by name instead of by address. */
      announceHostnames?: boolean;
      /**
       * @deprecated
       * When maintenance may run. Superseded by `maintenanceWindows`.
       */
      maintenanceWindow?: components['schemas']['MaintenanceWindowInput'];
      /** Whether ACL users may log in to Sentinel. */
      authSentinel?: boolean;
      /** Whether the cluster is sharded (Valkey's cluster mode). */
      sharded?: boolean;
      /** ID of the key that encrypts the disks. Cannot be changed after creation. */
      diskEncryptionKeyId?: string | null;
      /** Users to create together with the cluster. */
      userSpecs?: components['schemas']['UserSpec'][];
      /**
       * When maintenance may run.
       *
       * @defaultValue `{"anytime":{}}`
       */
      maintenanceWindows?: components['schemas']['MaintenanceWindowsInput'];
    };
    /** A service that runs on a host. */
    Service: {
      /** Kind of service. */
      type?: components['schemas']['ServiceType'];
      /** Health of the service. Left out while unknown. */
      health?: components['schemas']['ServiceHealth'];
    };
    /**
     * Health of a service.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: The service is healthy.
     * - `DEAD`: The service is down.
     * @enum {string}
     */
    ServiceHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | (string & {});
    /**
     * Kind of service on a host.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `REDIS`: Valkey server of a non-sharded cluster.
     * - `ARBITER`: Arbiter that takes part in electing a master.
     * - `REDIS_CLUSTER`: Valkey server of a sharded cluster.
     * @enum {string}
     */
    ServiceType: 'TYPE_UNSPECIFIED' | 'REDIS' | 'ARBITER' | 'REDIS_CLUSTER' | (string & {});
    /** Metadata of an operation started by setClusterAccessBindings. */
    SetAccessBindingsMetadata: {
      /** ID of the cluster. */
      resourceId: string;
    };
    /** Request body of setClusterAccessBindings. */
    SetAccessBindingsRequest: {
      /** The access bindings that replace all existing ones. */
      accessBindings?: components['schemas']['AccessBinding'][];
    };
    /** A shard of a sharded cluster. */
    Shard: {
      /** Name of the shard. */
      name: string;
      /** ID of the cluster the shard belongs to. */
      clusterId: string;
      /** Whether the placement of the shard's hosts meets the service level agreement for high availability. */
      isHa?: boolean;
    };
    /** When shards are added and removed automatically. While enabled, at least one `upThreshold` must be above 0. */
    ShardAutoscalingSettings: {
      /** Whether shards are added and removed automatically. */
      enabled?: boolean;
      /** Minimum number of shards. Minimum: 1. */
      minShards?: string;
      /** Maximum number of shards. Must not be below `minShards`. Minimum: 1. */
      maxShards?: string;
      /** CPU utilization at which shards are added or removed. */
      cpuThreshold?: components['schemas']['ShardAutoscalingThreshold'];
      /** Memory utilization at which shards are added or removed. */
      memoryThreshold?: components['schemas']['ShardAutoscalingThreshold'];
      /** Network utilization at which shards are added or removed. */
      networkThreshold?: components['schemas']['ShardAutoscalingThreshold'];
    };
    /** Utilization of one resource at which shards are removed or added. */
    ShardAutoscalingThreshold: {
      /** Utilization, in percent, below which a shard is removed. Must be lower than `upThreshold`. Range: 0 to 100. */
      downThreshold?: string;
      /** Utilization, in percent, above which a shard is added. Range: 0 to 100. */
      upThreshold?: string;
    };
    /** Metadata of an operation started by startClusterFailover. */
    StartClusterFailoverMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Request body of startClusterFailover. */
    StartClusterFailoverRequest: {
      /** Names of hosts, interpreted according to `failoverType`. Empty for a non-sharded cluster. */
      hostNames?: string[];
      /** How `hostNames` and `zoneId` are interpreted. */
      failoverType?: components['schemas']['FailoverType'];
      /** ID of the availability zone that masters move out of. */
      zoneId?: string;
    };
    /** Metadata of an operation started by startCluster. */
    StartClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** An error, as a google.rpc.Status. */
    Status: {
      /** Error code: a value of google.rpc.Code, such as 5 for NOT_FOUND. */
      code: number;
      /** What went wrong, for people to read. */
      message?: string;
      /** Further details of the error, each with its type in `@type`. */
      details?: components['schemas']['Any'][];
    };
    /** Metadata of an operation started by stopCluster. */
    StopClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** One log record of a stream, with the token to continue after it. */
    StreamLogRecord: {
      /** The log record. */
      record: components['schemas']['LogRecord'];
      /** Token to continue after this record. It also serves as `pageToken` of a log list. */
      nextRecordToken?: string;
    };
    /** The account or group that a role is granted to. */
    Subject: {
      /** ID of the subject: an account ID, or a group such as `allAuthenticatedUsers` when the type is `system`. */
      id: string;
      /** Type of the subject: `userAccount`, `serviceAccount`, `federatedUser` or `system`. */
      type: string;
    };
    /** Metadata of an operation started by terminateChangeFreeze. */
    TerminateChangeFreezeMetadata: {
      /** ID of the change freeze. */
      changeFreezeId: string;
    };
    /** A time of day, in UTC. Parts that are zero may be left out, so midnight is an empty object. */
    TimeOfDay: {
      /** Hour of the day. Range: 0 to 23. */
      hours?: number;
      /** Minute of the hour. Range: 0 to 59. */
      minutes?: number;
      /** Second of the minute. Range: 0 to 59. */
      seconds?: number;
      /** Nanoseconds of the second. Range: 0 to 999999999. */
      nanos?: number;
    };
    /** Metadata of an operation started by updateClusterAccessBindings. */
    UpdateAccessBindingsMetadata: {
      /** ID of the cluster. */
      resourceId: string;
    };
    /** Request body of updateClusterAccessBindings. */
    UpdateAccessBindingsRequest: {
      /** The changes to make. */
      accessBindingDeltas?: components['schemas']['AccessBindingDeltaInput'][];
    };
    /** Metadata of an operation started by updateClusterHosts. */
    UpdateClusterHostsMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Request body of updateClusterHosts. */
    UpdateClusterHostsRequest: {
      /** The hosts to change, each with its new settings. */
      updateHostSpecs?: components['schemas']['UpdateHostSpec'][];
    };
    /** Metadata of an operation started by updateCluster. */
    UpdateClusterMetadata: {
      /** ID of the cluster. */
      clusterId: string;
    };
    /** Request body of updateCluster. */
    UpdateClusterRequest: {
      /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
      updateMask?: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as key-value pairs. They replace all existing labels. */
      labels?: {
        [key: string]: string;
      };
      /** Version, settings, resources and backup rules. */
      configSpec?: components['schemas']['ConfigSpec'];
      /** Name of the cluster, unique in its folder. */
      name?: string;
      /**
       * @deprecated
       * When maintenance may run. Superseded by `maintenanceWindows`.
       */
      maintenanceWindow?: components['schemas']['MaintenanceWindowInput'];
      /** IDs of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** ID of the network to move the cluster to. */
      networkId?: string;
      /** Whether hosts are announced to clients by name instead of by address. */
      announceHostnames?: boolean;
      /** Whether ACL users may log in to Sentinel. */
      authSentinel?: boolean;
      /**
       * When maintenance may run.
       *
       * @defaultValue `{"anytime":{}}`
       */
      maintenanceWindows?: components['schemas']['MaintenanceWindowsInput'];
    };
    /** New settings of one host. */
    UpdateHostSpec: {
      /** Name of the host to change. */
      hostName: string;
      /**
       * Priority of the host in a failover: the host with the highest value becomes master. With 0, it is promoted only if no other host is suitable. Applies only to non-sharded clusters. Minimum: 0.
       *
       * @defaultValue `"100"`
       */
      replicaPriority?: string | null;
      /** Whether the host has a public address. Requires a cluster with TLS. */
      assignPublicIp?: boolean;
      /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
      updateMask?: string;
    };
    /** Metadata of an operation started by updateUser. */
    UpdateUserMetadata: {
      /** ID of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** Request body of updateUser. */
    UpdateUserRequest: {
      /** Fields to change: names in camelCase, separated by commas, with dots for nesting. A field that is named here but left out of the body is reset to its default. */
      updateMask?: string;
      /** Password of the user, at most one. Never returned. */
      passwords?: string[];
      /** Permissions of the user. */
      permissions?: components['schemas']['PermissionsInput'];
      /** Whether the user may log in. */
      enabled?: boolean;
      /** Whether Connection Manager generates a password for the user. */
      generatePassword?: boolean;
    };
    /** An ACL user of a cluster. Passwords are never returned. */
    User: {
      /** Name of the user. */
      name: string;
      /** ID of the cluster the user belongs to. */
      clusterId: string;
      /** Permissions of the user. */
      permissions?: components['schemas']['Permissions'];
      /** Whether the user may log in. */
      enabled?: boolean;
      /** ACL rule of the user, as stored by the server. */
      aclOptions?: string;
      /** The connection of the user in Connection Manager. */
      connectionManager?: components['schemas']['ConnectionManager'];
      /** How the user authenticates. */
      authType?: components['schemas']['AuthType'];
    };
    /** A user to create. */
    UserSpec: {
      /** Name of the user. */
      name: string;
      /** Password of the user, at most one. Never returned. */
      passwords?: string[];
      /** Permissions of the user. */
      permissions?: components['schemas']['PermissionsInput'];
      /**
       * Whether the user may log in.
       *
       * @defaultValue `true`
       */
      enabled?: boolean | null;
      /** Whether Connection Manager generates a password for the user. */
      generatePassword?: boolean;
      /** How the user authenticates. */
      authType?: components['schemas']['AuthTypeInput'];
    };
    /** Settings of the Bloom filter module. */
    ValkeyBloom: {
      /** Whether the Bloom filter module is enabled. */
      enabled?: boolean;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the Bloom filter module. */
    ValkeyBloomInput: {
      /** Whether the Bloom filter module is enabled. */
      enabled?: boolean;
    };
    /** Settings of the JSON module. */
    ValkeyJson: {
      /** Whether the JSON module is enabled. */
      enabled?: boolean;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the JSON module. */
    ValkeyJsonInput: {
      /** Whether the JSON module is enabled. */
      enabled?: boolean;
    };
    /** Modules of the server. A module can be enabled, but not disabled. */
    ValkeyModules: {
      /** The search module. */
      valkeySearch?: components['schemas']['ValkeySearch'];
      /** The JSON module. */
      valkeyJson?: components['schemas']['ValkeyJson'];
      /** The Bloom filter module. */
      valkeyBloom?: components['schemas']['ValkeyBloom'];
    };
    /** Modules of the server. A module can be enabled, but not disabled. */
    ValkeyModulesInput: {
      /** The search module. */
      valkeySearch?: components['schemas']['ValkeySearchInput'];
      /** The JSON module. */
      valkeyJson?: components['schemas']['ValkeyJsonInput'];
      /** The Bloom filter module. */
      valkeyBloom?: components['schemas']['ValkeyBloomInput'];
    };
    /** Settings of the search module: vector and full-text search. */
    ValkeySearch: {
      /** Whether the search module is enabled. */
      enabled?: boolean;
      /** Number of threads that answer queries. 0 lets the service choose. Minimum: 0. */
      readerThreads?: string;
      /** Number of threads that update indexes. 0 lets the service choose. Minimum: 0. */
      writerThreads?: string;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the search module: vector and full-text search. */
    ValkeySearchInput: {
      /** Whether the search module is enabled. */
      enabled?: boolean;
      /** Number of threads that answer queries. 0 lets the service choose. Minimum: 0. */
      readerThreads?: string | null;
      /** Number of threads that update indexes. 0 lets the service choose. Minimum: 0. */
      writerThreads?: string | null;
    };
    /** A Valkey version and its support state. */
    Version: {
      /** ID of the version, as used in `configSpec.version`. */
      id: string;
      /** Name of the version. */
      name: string;
      /** Support state of the version. */
      status?: components['schemas']['VersionStatus'];
      /** IDs of the versions it can be upgraded to. */
      updatableTo?: string[];
      /** Date when the version becomes `DEPRECATED`. */
      deprecatedAt?: string;
      /** Date when the version becomes `EOL`. */
      eolAt?: string;
    };
    /**
     * Support state of a version.
     * - `STATUS_UNSPECIFIED`: Unknown.
     * - `NEW`: Just released; clusters can be created, support may be incomplete.
     * - `ACTUAL`: Current; clusters can be created.
     * - `SUPPORTED`: Fully supported.
     * - `DEPRECATED`: Nearing end of life: no new clusters; existing ones keep running, and backups can be restored.
     * - `LEGACY`: Past end of life and billed at a higher rate: no new clusters and no restores; an upgrade may be scheduled.
     * - `EOL`: No longer supported: clusters are forcibly upgraded or shut down.
     * @enum {string}
     */
    VersionStatus:
      | 'STATUS_UNSPECIFIED'
      | 'NEW'
      | 'ACTUAL'
      | 'SUPPORTED'
      | 'DEPRECATED'
      | 'LEGACY'
      | 'EOL'
      | (string & {});
    /**
     * Day of the week, as three letters.
     * - `WEEK_DAY_UNSPECIFIED`: Not set.
     * - `MON`: Monday.
     * - `TUE`: Tuesday.
     * - `WED`: Wednesday.
     * - `THU`: Thursday.
     * - `FRI`: Friday.
     * - `SAT`: Saturday.
     * - `SUN`: Sunday.
     * @enum {string}
     */
    WeekDay: 'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN' | (string & {});
    /**
     * Day of the week, as three letters.
     * - `WEEK_DAY_UNSPECIFIED`: Not set.
     * - `MON`: Monday.
     * - `TUE`: Tuesday.
     * - `WED`: Wednesday.
     * - `THU`: Thursday.
     * - `FRI`: Friday.
     * - `SAT`: Saturday.
     * - `SUN`: Sunday.
     * @enum {string}
     */
    WeekDayInput: 'WEEK_DAY_UNSPECIFIED' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN';
    /** Weekly slots in which maintenance may run. */
    WeeklyMaintenanceSchedule: {
      /** The slots, at least one. */
      slots?: components['schemas']['MaintenanceWindowSlot'][];
    };
    /** Weekly slots in which maintenance may run. */
    WeeklyMaintenanceScheduleInput: {
      /** The slots, at least one. */
      slots?: components['schemas']['MaintenanceWindowSlotInput'][];
    };
    /** One hour of the week. */
    WeeklyMaintenanceWindow: {
      /** Day of the week. */
      day?: components['schemas']['WeekDay'];
      /** Hour of the day in UTC, 1 to 24: 1 is the hour after midnight. Range: 1 to 24. */
      hour?: string;
    };
    /** One hour of the week. */
    WeeklyMaintenanceWindowInput: {
      /** Day of the week. */
      day?: components['schemas']['WeekDayInput'];
      /** Hour of the day in UTC, 1 to 24: 1 is the hour after midnight. Range: 1 to 24. */
      hour?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createIamToken: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateIamTokenRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['CreateIamTokenResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listBackups: {
    parameters: {
      query: {
        /** ID of the folder. */
        folderId: string;
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListBackupsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getBackup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Backup'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteBackup: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getChangeFreezeLimits: {
    parameters: {
      query: {
        /** ID of the resource. */
        resourceId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ChangeFreezeLimitsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listChangeFreezes: {
    parameters: {
      query?: {
        /** Path of the resource whose change freezes to list, from the resource itself up to its cloud. */
        resourcePath?: components['schemas']['ChangeFreezeResource'][];
        /**
         * Maximum number of results per page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
        /** Filter expression. The fields it supports are not documented. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListChangeFreezesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  createChangeFreeze: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateChangeFreezeRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getChangeFreeze: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the change freeze. */
        changeFreezeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ChangeFreeze'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  terminateChangeFreeze: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the change freeze. */
        changeFreezeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusters: {
    parameters: {
      query: {
        /** ID of the folder. */
        folderId: string;
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
        /** Filter expression. Only equality on `name` is supported: `name = "orders"`. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClustersResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  createCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateClusterRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getCluster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Cluster'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  updateCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateClusterRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterBackups: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClusterBackupsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterHosts: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClusterHostsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  addClusterHosts: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddClusterHostsRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteClusterHosts: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeleteClusterHostsRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  updateClusterHosts: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateClusterHostsRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterOperations: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClusterOperationsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listBackupRetentionPolicies: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  createBackupRetentionPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateBackupRetentionPolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getBackupRetentionPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** ID of the retention policy. */
        policyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['BackupRetentionPolicy'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteBackupRetentionPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** ID of the retention policy. */
        policyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterShards: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClusterShardsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  addClusterShard: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddClusterShardRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getClusterShard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Shard'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteClusterShard: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListUsersResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateUserRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  backupCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  enableClusterSharding: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterLogs: {
    parameters: {
      query?: {
        /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
        columnFilter?: string[];
        /** Which log to read. */
        serviceType?: components['schemas']['LogServiceType'];
        /** Start of the time range to read. */
        fromTime?: string;
        /** End of the time range to read. */
        toTime?: string;
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
        /** Return a page token even if the page is empty. A loop that runs until there is no token then never ends. */
        alwaysNextPageToken?: boolean;
        /** Filter expression on `message.hostname`, with `=`, `!=`, `IN` or `NOT IN`, such as `message.hostname='rc1a-1.mdb.yandexcloud.net'`. */
        filter?: string;
        /** Order as JSON text: a list of objects with `field` (only `TIMESTAMP`) and `order` (`ASC` or `DESC`). */
        orderBy?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListClusterLogsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  moveCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClusterRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  rebalanceCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  rescheduleClusterMaintenance: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RescheduleClusterMaintenanceRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  startCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  startClusterFailover: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['StartClusterFailoverRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  stopCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  streamClusterLogs: {
    parameters: {
      query?: {
        /** Columns to return: `hostname`, `message`, `pid`, `role`. Omit to return all of them. */
        columnFilter?: string[];
        /** Which log to read. */
        serviceType?: components['schemas']['LogServiceType'];
        /** Start of the time range to read. */
        fromTime?: string;
        /** End of the time range to read. Omit to keep the stream open for new records. */
        toTime?: string;
        /** Token of the record to continue after: `nextRecordToken` of the last record received. */
        recordToken?: string;
        /** Filter expression on `message.hostname`, with `=` only. */
        filter?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['StreamLogRecord'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterAccessBindings: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListAccessBindingsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  setClusterAccessBindings: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetAccessBindingsRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  updateClusterAccessBindings: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the cluster that the access bindings belong to. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAccessBindingsRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  restoreCluster: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreClusterRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listBackupRetentionPoliciesByFolder: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** ID of the folder. */
        folderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listMaintenances: {
    parameters: {
      query?: {
        /** ID of the cloud whose maintenances to list. */
        cloudId?: string;
        /** ID of the folder whose maintenances to list. */
        folderId?: string;
        /** ID of the resource whose maintenances to list. */
        resourceId?: string;
        /**
         * Maximum number of results per page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
        /** Field and direction to sort by, such as `created_at desc`. Fields: `created_at`, `start_scheduled_at`, `started_at`. Ascending by default. */
        orderBy?: string;
        /** Filter expression on `status`, `resource_type` and `resource_id`. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListMaintenancesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the maintenance. */
        maintenanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Maintenance'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  rescheduleMaintenance: {
    parameters: {
      query?: never;
      header?: {
        /** A key that you choose, preferably a UUID. Repeating a call with the same key changes nothing and returns the operation that the first call started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** ID of the maintenance. */
        maintenanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RescheduleMaintenanceRequest'];
      };
    };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listResourcePresets: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListResourcePresetsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getResourcePreset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the host class, such as `hm3-c2-m8`. */
        resourcePresetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ResourcePreset'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listVersions: {
    parameters: {
      query?: {
        /**
         * Maximum number of results per page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the previous page. Omit for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['ListVersionsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getOperation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the operation. */
        operationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  cancelOperation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** ID of the operation. */
        operationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: { [name: string]: unknown };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
}
