// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export interface paths {
  '/iam/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the backups of a folder, those of deleted clusters included while they are retained. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one backup by its id. */
    get: operations['getBackup'];
    put?: never;
    post?: never;
    /** Deletes a backup. Only backups taken by hand can be expected to go; automatic ones expire by themselves. */
    delete: operations['deleteBackup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezeLimits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns the rules for change freezes of a resource and how much of the yearly allowance is used. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists change freezes, optionally those of one resource path. */
    get: operations['listChangeFreezes'];
    put?: never;
    /** Schedules a change freeze: a period in which maintenance of the resource is held back. */
    post: operations['createChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/changeFreezes/{changeFreezeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one change freeze by its id. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a change freeze before its planned end. */
    post: operations['terminateChangeFreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one cluster by its id. */
    get: operations['getCluster'];
    put?: never;
    post?: never;
    /** Deletes a cluster and its data. Refused while deletion protection is on. Its backups stay for their retention period. */
    delete: operations['deleteCluster'];
    options?: never;
    head?: never;
    /** Changes settings of a cluster. Send `updateMask`: without it, every setting left out of the body goes back to its default. */
    patch: operations['updateCluster'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/backups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the backups of one cluster. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Removes hosts from a cluster. If a master is removed, a replica takes its role. */
    post: operations['deleteClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/hosts:batchUpdate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Changes settings of hosts of a cluster. */
    post: operations['updateClusterHosts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the operations of a cluster, newest first, those started by the service itself included. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one retention policy of a cluster. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one shard of a cluster by its name. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one user of a cluster by name. */
    get: operations['getUser'];
    put?: never;
    post?: never;
    /** Deletes a user of a cluster. */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    /** Changes a user of a cluster. Send `updateMask`: without it, every setting left out of the body goes back to its default. */
    patch: operations['updateUser'];
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:backup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a backup of a running cluster now. The operation does not name the new backup; list the cluster's backups to find it. */
    post: operations['backupCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:enable_sharding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turns a non-sharded cluster into a sharded one. It cannot be undone. */
    post: operations['enableClusterSharding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Distributes the hash slots of a sharded cluster evenly over its shards. */
    post: operations['rebalanceCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:rescheduleMaintenance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Moves the planned maintenance of a cluster to another time, or starts it now. */
    post: operations['rescheduleClusterMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands the master role to another host by hand. A sharded cluster needs host names; a non-sharded one needs none. */
    post: operations['startClusterFailover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{clusterId}:stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replaces all access bindings of a cluster by the given list. */
    post: operations['setClusterAccessBindings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/clusters/{resourceId}:updateAccessBindings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Adds and removes single access bindings of a cluster. */
    patch: operations['updateClusterAccessBindings'];
    trace?: never;
  };
  '/managed-redis/v1/clusters:restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Creates a new cluster from a backup. The source cluster is not touched. */
    post: operations['restoreCluster'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/folders/{folderId}/retention_policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists maintenances of a cloud, a folder or a resource. One of the three must be given. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one maintenance by its id. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Moves a maintenance to another time, or starts it now. */
    post: operations['rescheduleMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/managed-redis/v1/resourcePresets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the host classes (resource presets) that are offered. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns one host class (resource preset) by its id. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the Valkey versions, how well each is supported, and which it can be upgraded to. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns the present state of an operation. */
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Asks the service to cancel a running operation. Cancelling is best effort and few operations support it. */
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
      /** Whether queries may be sent from the management console. */
      webSql?: boolean;
    };
    /** A role granted to a subject. */
    AccessBinding: {
      /** Id of the role, such as `managed-redis.viewer`. */
      roleId: string;
      /** Who the role is granted to. */
      subject: components['schemas']['Subject'];
    };
    /**
     * What to do with an access binding.
     * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
     * - `ADD`: Grant the role.
     * - `REMOVE`: Take the role away.
     * @enum {string}
     */
    AccessBindingAction: 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE' | (string & {});
    /**
     * What to do with an access binding.
     * - `ACCESS_BINDING_ACTION_UNSPECIFIED`: Not set; refused.
     * - `ADD`: Grant the role.
     * - `REMOVE`: Take the role away.
     * @enum {string}
     */
    AccessBindingActionInput: 'ACCESS_BINDING_ACTION_UNSPECIFIED' | 'ADD' | 'REMOVE';
    /** One access binding to add or to remove. */
    AccessBindingDelta: {
      /** Whether to add or to remove. */
      action: components['schemas']['AccessBindingAction'];
      /** The access binding meant. */
      accessBinding: components['schemas']['AccessBinding'];
    };
    /** One access binding to add or to remove. */
    AccessBindingDeltaInput: {
      /** Whether to add or to remove. */
      action: components['schemas']['AccessBindingActionInput'];
      /** The access binding meant. */
      accessBinding: components['schemas']['AccessBinding'];
    };
    /** The access bindings that a call really changed. */
    AccessBindingsOperationResult: {
      /** The changes that had an effect. */
      effectiveDeltas?: components['schemas']['AccessBindingDelta'][];
    };
    /** What the operation of addClusterHosts works on. */
    AddClusterHostsMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Body of addClusterHosts. */
    AddClusterHostsRequest: {
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
    };
    /** What the operation of addClusterShard works on. */
    AddClusterShardMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Name of the shard. */
      shardName: string;
    };
    /** Body of addClusterShard. */
    AddClusterShardRequest: {
      /** Name of the new shard, unique in the cluster. */
      shardName: string;
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
    };
    /** A message of a type named by `@type`, with the fields of that type beside it. */
    Any: {
      /** Type of the message, such as `type.googleapis.com/yandex.cloud.mdb.redis.v1.Cluster`. */
      '@type'?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * How a user proves who it is.
     * - `AUTH_TYPE_UNSPECIFIED`: Not set; the service takes a password.
     * - `AUTH_TYPE_PASSWORD`: By password.
     * - `AUTH_TYPE_IAM`: By an IAM token.
     * @enum {string}
     */
    AuthType: 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM' | (string & {});
    /**
     * How a user proves who it is.
     * - `AUTH_TYPE_UNSPECIFIED`: Not set; the service takes a password.
     * - `AUTH_TYPE_PASSWORD`: By password.
     * - `AUTH_TYPE_IAM`: By an IAM token.
     * @enum {string}
     */
    AuthTypeInput: 'AUTH_TYPE_UNSPECIFIED' | 'AUTH_TYPE_PASSWORD' | 'AUTH_TYPE_IAM';
    /** A backup of a cluster. */
    Backup: {
      /** Id of the backup: the cluster id, a colon and a suffix. */
      id: string;
      /** Id of the folder that holds the backup. */
      folderId: string;
      /** When the backup was finished. */
      createdAt: string;
      /** Id of the cluster that was backed up. */
      sourceClusterId: string;
      /** When the backup was begun. */
      startedAt: string;
      /** Names of the shards that were backed up. */
      sourceShardNames?: string[];
      /** How the backup came about. */
      type?: components['schemas']['BackupType'];
    };
    /** What the operation of backupCluster works on. */
    BackupClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** A schedule and the number of days for which backups taken on it are kept. */
    BackupRetentionPolicy: {
      /** Id of the policy. */
      policyId: string;
      /** Id of the cluster the policy belongs to. */
      clusterId: string;
      /** Name of the policy. */
      policyName: string;
      /** When the policy was created. */
      createdAt: string;
      /** Which backups are kept, by the day they are taken on. */
      cron?: components['schemas']['CronTab'];
      /** How many days the backups are kept. */
      retainForDays?: string;
      /** Free text about the policy. */
      description?: string;
    };
    /**
     * How a backup came about.
     * - `BACKUP_TYPE_UNSPECIFIED`: Not known.
     * - `AUTOMATED`: Taken by the daily schedule.
     * - `MANUAL`: Taken on request.
     * @enum {string}
     */
    BackupType: 'BACKUP_TYPE_UNSPECIFIED' | 'AUTOMATED' | 'MANUAL' | (string & {});
    /** A period in which maintenance of a resource is held back. */
    ChangeFreeze: {
      /** Id of the change freeze. */
      id: string;
      /** Path of the resource, from the resource itself up to its cloud. */
      resourcePath?: components['schemas']['ChangeFreezeResource'][];
      /** When the change freeze begins. */
      startAt: string;
      /** When the change freeze ends. */
      endAt: string;
      /** How long the change freeze lasts, in seconds. */
      durationSeconds?: string;
      /** Why the change freeze is needed. */
      reason?: string;
      /** Id of the account that created the change freeze. */
      createdBy?: string;
      /** When the change freeze was created. */
      createdAt: string;
      /** State of the change freeze. */
      status?: components['schemas']['ChangeFreezeStatus'];
      /** Id of the account that last changed the change freeze. */
      updatedBy?: string;
      /** When the change freeze was last changed. */
      updatedAt?: string;
    };
    /** The rules that a change freeze must keep. */
    ChangeFreezeConstraints: {
      /** Most seconds of change freeze in a year. */
      yearlyLimitSeconds?: string;
      /** Most seconds that one change freeze may last. */
      maxPeriodSeconds?: string;
      /** Fewest seconds between two change freezes. */
      minGapSeconds?: string;
      /** How many seconds ahead a change freeze may be scheduled. */
      maxAdvanceSeconds?: string;
    };
    /** The rules for change freezes of a resource and what is left of the yearly allowance. */
    ChangeFreezeLimitsResponse: {
      /** Id of the resource asked about. */
      resourceId?: string;
      /** Rules that a change freeze must keep. */
      constraints?: components['schemas']['ChangeFreezeConstraints'];
      /** Seconds of change freeze used this year. */
      usedSecondsThisYear?: string;
      /** Seconds of change freeze left this year. */
      remainingSecondsThisYear?: string;
    };
    /** One step of a resource path: a resource with its type. */
    ChangeFreezeResource: {
      /** Id of the resource. */
      id?: string;
      /** Type of the resource, such as `resource-manager.folder`. */
      type?: string;
    };
    /**
     * State of a change freeze.
     * - `STATUS_UNSPECIFIED`: Not known.
     * - `SCHEDULED`: Begins in the future.
     * - `ACTIVE`: In force now.
     * - `COMPLETED`: Over.
     * - `CANCELLED`: Ended before its time, or never begun.
     * @enum {string}
     */
    ChangeFreezeStatus: 'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED' | (string & {});
    /** A cluster with its settings and present state. */
    Cluster: {
      /** Id of the cluster, given by the service. */
      id: string;
      /** Id of the folder that holds the cluster. */
      folderId: string;
      /** When the cluster was created. */
      createdAt: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as pairs of key and value. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['Environment'];
      /** Dashboards that show the cluster. */
      monitoring?: components['schemas']['Monitoring'][];
      /** Version, settings, resources and backup rules. */
      config: components['schemas']['ClusterConfig'];
      /** Id of the network the cluster is in. */
      networkId: string;
      /** Health of the cluster, taken together from its hosts. */
      health?: components['schemas']['ClusterHealth'];
      /** What the cluster is doing. */
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
      /** Ids of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Set at creation and never changed. */
      tlsEnabled?: boolean;
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /** Which hosts write the append-only file. */
      persistenceMode?: components['schemas']['PersistenceMode'];
      /** Whether hosts are announced to clients by name instead of address. */
      announceHostnames?: boolean;
      /** Whether ACL users may log in to Sentinel. */
      authSentinel?: boolean;
      /** Id of the key that encrypts the disks. Set at creation and never changed. */
      diskEncryptionKeyId?: string;
      /** Whether the hosts are placed so that the service level agreement for high availability holds. */
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
      /** Settings of the Valkey server, for every version offered today. */
      redis?: components['schemas']['RedisConfigSet'];
      /** When and how far the disk grows by itself. */
      diskSizeAutoscaling?: components['schemas']['DiskSizeAutoscaling'];
      /** For how many days automatic backups are kept. */
      backupRetainPeriodDays?: string;
      /** Modules of the server. */
      modules?: components['schemas']['ValkeyModules'];
      /** Version of Valkey down to the patch level. */
      fullVersion?: string;
      /** Whether data that is used rarely moves to disk (tiered storage). At creation it selects the edition of the version that supports it. */
      tieredStorageEnabled?: boolean;
      /** When shards are added and removed by themselves. */
      shardAutoscalingSettings?: components['schemas']['ShardAutoscalingSettings'];
    };
    /**
     * Health of a cluster, taken together from its hosts.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: All hosts work.
     * - `DEAD`: The cluster does not work.
     * - `DEGRADED`: The cluster works in part.
     * @enum {string}
     */
    ClusterHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});
    /**
     * What a cluster is doing.
     * - `STATUS_UNKNOWN`: Not known.
     * - `CREATING`: Being created.
     * - `RUNNING`: Running.
     * - `ERROR`: Failed; the cluster cannot be used.
     * - `UPDATING`: Being changed.
     * - `STOPPING`: Being stopped.
     * - `STOPPED`: Stopped, its data kept.
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
      /** Settings of the Valkey server, for every version offered today. */
      redis?: components['schemas']['RedisConfigInput'];
      /** When and how far the disk grows by itself. */
      diskSizeAutoscaling?: components['schemas']['DiskSizeAutoscalingInput'];
      /**
       * How many days automatic backups are kept. Range: 7 to 60.
       *
       * @defaultValue `"7"`
       */
      backupRetainPeriodDays?: string | null;
      /** Modules of the server. */
      modules?: components['schemas']['ValkeyModulesInput'];
      /** Whether data that is used rarely moves to disk (tiered storage). At creation it selects the edition of the version that supports it. */
      tieredStorageEnabled?: boolean;
      /** When shards are added and removed by themselves. */
      shardAutoscalingSettings?: components['schemas']['ShardAutoscalingSettings'];
    };
    /** The connection of the user in Connection Manager. */
    ConnectionManager: {
      /** Id of the connection. */
      connectionId?: string;
    };
    /** What the operation of createBackupRetentionPolicy works on. */
    CreateBackupRetentionPolicyMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Id of the retention policy. */
      policyId: string;
    };
    /** Body of createBackupRetentionPolicy. */
    CreateBackupRetentionPolicyRequest: {
      /** Which backups are kept, by the day they are taken on. */
      cron?: components['schemas']['CronTab'];
      /** How many days the backups are kept. Range: 7 to 1095. */
      retainForDays?: string;
      /** Free text about the policy. */
      description?: string;
      /** Name of the policy. */
      policyName: string;
    };
    /** What the operation of createChangeFreeze works on. */
    CreateChangeFreezeMetadata: {
      /** Id of the change freeze. */
      changeFreezeId: string;
    };
    /** Body of createChangeFreeze. */
    CreateChangeFreezeRequest: {
      /** Id of the resource whose maintenance is to be held back. */
      resourceId: string;
      /** When the change freeze begins. */
      startAt: string;
      /** When the change freeze ends. */
      endAt: string;
      /** Why the change freeze is needed. */
      reason?: string;
    };
    /** What the operation of createCluster works on. */
    CreateClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** Body of createCluster. */
    CreateClusterRequest: {
      /** Id of the folder the cluster is created in. */
      folderId: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as pairs of key and value. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['EnvironmentInput'];
      /** Version, settings, resources and backup rules. */
      configSpec: components['schemas']['ConfigSpec'];
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
      /** Id of the network the cluster is in. */
      networkId?: string;
      /** Whether the cluster is sharded (Valkey's cluster mode). */
      sharded?: boolean;
      /** Ids of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Set at creation and never changed. */
      tlsEnabled?: boolean | null;
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** Whether hosts are announced to clients by name instead of address. */
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
      /** Id of the key that encrypts the disks. Set at creation and never changed. */
      diskEncryptionKeyId?: string | null;
      /**
       * When maintenance may run.
       *
       * @defaultValue `{"anytime":{}}`
       */
      maintenanceWindows?: components['schemas']['MaintenanceWindowsInput'];
    };
    /** Proof of identity: an OAuth token or a signed JWT, exactly one of them. */
    CreateIamTokenRequest: {
      /** OAuth token of a Yandex account. The vendor has announced the end of this way for 2026. */
      yandexPassportOauthToken?: string;
      /** JWT signed with an authorized key of a service account (PS256, valid for at most an hour). */
      jwt?: string;
    };
    /** An IAM token and the time at which it expires. */
    CreateIamTokenResponse: {
      /** IAM token, to be sent as a bearer token. */
      iamToken: string;
      /** When the token expires, at most 12 hours ahead. */
      expiresAt: string;
    };
    /** What the operation of createUser works on. */
    CreateUserMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** Body of createUser. */
    CreateUserRequest: {
      /** The user to create. */
      userSpec?: components['schemas']['UserSpec'];
    };
    /** A schedule in cron notation. The hour of the backup itself is set by the backup window of the cluster. */
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
    /** What the operation of deleteBackup works on. */
    DeleteBackupMetadata: {
      /** Id of the backup. */
      backupId: string;
    };
    /** What the operation of deleteBackupRetentionPolicy works on. */
    DeleteBackupRetentionPolicyMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Id of the retention policy. */
      policyId: string;
    };
    /** What the operation of deleteClusterHosts works on. */
    DeleteClusterHostsMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Body of deleteClusterHosts. */
    DeleteClusterHostsRequest: {
      /** Names of the hosts to remove. */
      hostNames?: string[];
    };
    /** What the operation of deleteCluster works on. */
    DeleteClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** What the operation of deleteClusterShard works on. */
    DeleteClusterShardMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Name of the shard. */
      shardName: string;
    };
    /** What the operation of deleteUser works on. */
    DeleteUserMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** When and how far the disk grows by itself. A disk never shrinks. */
    DiskSizeAutoscaling: {
      /** Percent of the disk in use at which it grows in the next maintenance window. 0 turns it off. Range: 0 to 100. */
      plannedUsageThreshold?: string;
      /** Percent of the disk in use at which it grows at once. 0 turns it off; otherwise above the planned threshold. Range: 0 to 100. */
      emergencyUsageThreshold?: string;
      /** Bytes up to which the disk may grow. */
      diskSizeLimit?: string;
    };
    /** When and how far the disk grows by itself. A disk never shrinks. */
    DiskSizeAutoscalingInput: {
      /** Percent of the disk in use at which it grows in the next maintenance window. 0 turns it off. Range: 0 to 100. */
      plannedUsageThreshold?: string | null;
      /** Percent of the disk in use at which it grows at once. 0 turns it off; otherwise above the planned threshold. Range: 0 to 100. */
      emergencyUsageThreshold?: string | null;
      /** Bytes up to which the disk may grow. */
      diskSizeLimit?: string | null;
    };
    /** An empty object: the operation has no result. */
    Empty: Record<string, never>;
    /** What the operation of enableClusterSharding works on. */
    EnableShardingClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /**
     * How early a cluster gets new versions. Set at creation and never changed.
     * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
     * - `PRODUCTION`: Stable: regular maintenance brings fixes only.
     * - `PRESTABLE`: Early: new versions arrive first, compatible or not.
     * @enum {string}
     */
    Environment: 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE' | (string & {});
    /**
     * How early a cluster gets new versions. Set at creation and never changed.
     * - `ENVIRONMENT_UNSPECIFIED`: Not set; refused where an environment is required.
     * - `PRODUCTION`: Stable: regular maintenance brings fixes only.
     * - `PRESTABLE`: Early: new versions arrive first, compatible or not.
     * @enum {string}
     */
    EnvironmentInput: 'ENVIRONMENT_UNSPECIFIED' | 'PRODUCTION' | 'PRESTABLE';
    /**
     * How the host names of a failover are read.
     * - `FAILOVER_TYPE_UNSPECIFIED`: Not set; the service takes the host names as masters that step down.
     * - `SWITCH_TO_HOSTNAMES`: The named hosts become masters.
     * - `SWITCH_FROM_HOSTNAMES`: The named hosts stop being masters.
     * - `SWITCH_FROM_ZONE`: Masters leave the named availability zone.
     * @enum {string}
     */
    FailoverType: 'FAILOVER_TYPE_UNSPECIFIED' | 'SWITCH_TO_HOSTNAMES' | 'SWITCH_FROM_HOSTNAMES' | 'SWITCH_FROM_ZONE';
    /** A host of a cluster. */
    Host: {
      /** Name of the host, which is also its domain name. Given by the service and never changed. */
      name: string;
      /** Id of the cluster the host belongs to. */
      clusterId: string;
      /** Id of the availability zone the host stands in. */
      zoneId: string;
      /** Id of the subnet the host is in. */
      subnetId?: string;
      /** Class, disk size and disk type of the host. */
      resources?: components['schemas']['Resources'];
      /** Role of the host in replication. Left out while it is not known. */
      role?: components['schemas']['HostRole'];
      /** Health of the host. Left out while it is not known. */
      health?: components['schemas']['HostHealth'];
      /** Services that run on the host. */
      services?: components['schemas']['Service'][];
      /** Name of the shard the host belongs to, in a sharded cluster. */
      shardName?: string;
      /** How readily the host becomes master. The higher the sooner; 0 only when no other host is left. Works in clusters without shards only. */
      replicaPriority?: string;
      /** Whether the host has a public address. */
      assignPublicIp?: boolean;
    };
    /**
     * Health of a host.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: The host works.
     * - `DEAD`: The host does not work.
     * - `DEGRADED`: The host works in part.
     * @enum {string}
     */
    HostHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | 'DEGRADED' | (string & {});
    /**
     * Role of a host in replication.
     * - `ROLE_UNKNOWN`: Not known.
     * - `MASTER`: Takes writes.
     * - `REPLICA`: Copies a master.
     * @enum {string}
     */
    HostRole: 'ROLE_UNKNOWN' | 'MASTER' | 'REPLICA' | (string & {});
    /** Where a new host stands and how it takes part in failover. */
    HostSpec: {
      /** Id of the availability zone the host stands in, such as `ru-central1-a`. */
      zoneId?: string;
      /** Id of a subnet in that zone and in the network of the cluster. */
      subnetId?: string;
      /** Name of the shard the host belongs to. Needed in a sharded cluster. */
      shardName?: string;
      /**
       * How readily the host becomes master. The higher the sooner; 0 only when no other host is left. Works in clusters without shards only. Minimum: 0.
       *
       * @defaultValue `"100"`
       */
      replicaPriority?: string | null;
      /** Whether the host has a public address. Needs a cluster with TLS. */
      assignPublicIp?: boolean;
    };
    /** A page of access bindings. */
    ListAccessBindingsResponse: {
      /** The access bindings of this page. */
      accessBindings?: components['schemas']['AccessBinding'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of retention policies. */
    ListBackupRetentionPoliciesResponse: {
      /** The retention policies of this page. */
      policies?: components['schemas']['BackupRetentionPolicy'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of backups of a folder. */
    ListBackupsResponse: {
      /** The backups of this page. */
      backups?: components['schemas']['Backup'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of change freezes. */
    ListChangeFreezesResponse: {
      /** The change freezes of this page. */
      changeFreezes?: components['schemas']['ChangeFreeze'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of backups of a cluster. */
    ListClusterBackupsResponse: {
      /** The backups of this page. */
      backups?: components['schemas']['Backup'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of hosts. */
    ListClusterHostsResponse: {
      /** The hosts of this page. */
      hosts?: components['schemas']['Host'][];
      /** Token of the next page. Absent or empty on the last one. */
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
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of shards. */
    ListClusterShardsResponse: {
      /** The shards of this page. */
      shards?: components['schemas']['Shard'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of clusters. */
    ListClustersResponse: {
      /** The clusters of this page. */
      clusters?: components['schemas']['Cluster'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of maintenances. */
    ListMaintenancesResponse: {
      /** The maintenances of this page. */
      maintenances?: components['schemas']['Maintenance'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of host classes. */
    ListResourcePresetsResponse: {
      /** The host classes of this page. */
      resourcePresets?: components['schemas']['ResourcePreset'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of users. */
    ListUsersResponse: {
      /** The users of this page. */
      users?: components['schemas']['User'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** A page of versions. */
    ListVersionsResponse: {
      /** The versions of this page. */
      version?: components['schemas']['Version'][];
      /** Token of the next page. Absent or empty on the last one. */
      nextPageToken?: string;
    };
    /** One log record. */
    LogRecord: {
      /** When the record was written. */
      timestamp: string;
      /** Columns of the record with their text. */
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
    /** Work of the service on a resource: planned, running or over. */
    Maintenance: {
      /** Id of the maintenance. */
      id: string;
      /** Path of the resource, from the resource itself up to its cloud. */
      resourcePath?: components['schemas']['MaintenanceResource'][];
      /** What will be done. */
      description?: string;
      /** Service-specific facts. */
      details?: components['schemas']['MaintenanceDetail'][];
      /** State of the maintenance. */
      status?: components['schemas']['MaintenanceStatus'];
      /** When the maintenance was planned. */
      createdAt: string;
      /** When the maintenance is due to begin. */
      startScheduledAt?: string;
      /** When the maintenance should be over. */
      completionScheduledAt?: string;
      /** The latest time to which the start can be put off. */
      maxStartScheduledAt?: string;
      /** When the maintenance began. */
      startedAt?: string;
      /** When the maintenance ended with success. */
      succeededAt?: string;
      /** When the maintenance was cancelled. */
      cancelledAt?: string;
      /** Whether you may reschedule the maintenance. */
      userControllable?: boolean;
    };
    /** One service-specific fact about a maintenance. */
    MaintenanceDetail: {
      /** Name of the fact. */
      key?: string;
      /** Value of the fact. */
      value?: string;
    };
    /** The next planned maintenance of a cluster. */
    MaintenanceOperation: {
      /** What will be done. */
      info?: string;
      /** Time until which the maintenance is put off. */
      delayedUntil?: string;
    };
    /**
     * How a maintenance is moved.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the time given.
     * @enum {string}
     */
    MaintenanceRescheduleType:
      | 'TYPE_UNSPECIFIED'
      | 'IMMEDIATE'
      | 'NEXT_AVAILABLE_WINDOW'
      | 'SPECIFIC_TIME'
      | (string & {});
    /**
     * How a maintenance is moved.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the time given.
     * @enum {string}
     */
    MaintenanceRescheduleTypeInput: 'TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME';
    /** One step of a resource path: a resource with its type. */
    MaintenanceResource: {
      /** Id of the resource. */
      id?: string;
      /** Type of the resource, such as `resource-manager.folder`. */
      type?: string;
    };
    /**
     * State of a maintenance.
     * - `STATUS_UNSPECIFIED`: Not known.
     * - `SCHEDULED`: Begins in the future.
     * - `RUNNING`: Going on now.
     * - `SUCCEEDED`: Over, with success.
     * - `CANCELLED`: Will not run.
     * @enum {string}
     */
    MaintenanceStatus: 'STATUS_UNSPECIFIED' | 'SCHEDULED' | 'RUNNING' | 'SUCCEEDED' | 'CANCELLED' | (string & {});
    /** When maintenance may run: any time, or in one hour of the week. Superseded by MaintenanceWindows. */
    MaintenanceWindow: {
      /** Maintenance may run at any time. An empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in this hour of the week. */
      weeklyMaintenanceWindow?: components['schemas']['WeeklyMaintenanceWindow'];
    };
    /** When maintenance may run: any time, or in one hour of the week. Superseded by MaintenanceWindows. */
    MaintenanceWindowInput: {
      /** Maintenance may run at any time. An empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in this hour of the week. */
      weeklyMaintenanceWindow?: components['schemas']['WeeklyMaintenanceWindowInput'];
    };
    /** One weekly slot: a day, a start and a duration. */
    MaintenanceWindowSlot: {
      /** Day of the week. */
      day?: components['schemas']['DayOfWeek'];
      /** When the slot begins, in UTC. */
      startTime: components['schemas']['TimeOfDay'];
      /** How long the slot lasts. */
      duration: string;
      /** Whether maintenance in this slot may interrupt writes for a while. */
      allowTemporaryUnavailability?: boolean;
    };
    /** One weekly slot: a day, a start and a duration. */
    MaintenanceWindowSlotInput: {
      /** Day of the week. */
      day?: components['schemas']['DayOfWeekInput'];
      /** When the slot begins, in UTC. */
      startTime: components['schemas']['TimeOfDay'];
      /** How long the slot lasts. */
      duration: string;
      /** Whether maintenance in this slot may interrupt writes for a while. */
      allowTemporaryUnavailability?: boolean;
    };
    /** When maintenance may run: any time, or in weekly slots. */
    MaintenanceWindows: {
      /** Maintenance may run at any time. An empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in these weekly slots. */
      weeklyMaintenanceSchedule?: components['schemas']['WeeklyMaintenanceSchedule'];
    };
    /** When maintenance may run: any time, or in weekly slots. */
    MaintenanceWindowsInput: {
      /** Maintenance may run at any time. An empty object. */
      anytime?: components['schemas']['Empty'];
      /** Maintenance runs in these weekly slots. */
      weeklyMaintenanceSchedule?: components['schemas']['WeeklyMaintenanceScheduleInput'];
    };
    /**
     * What the server does when `maxmemory` is reached.
     * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. In an update it counts as no change.
     * - `VOLATILE_LRU`: Evict the least recently used of the keys that expire.
     * - `ALLKEYS_LRU`: Evict the least recently used key.
     * - `VOLATILE_LFU`: Evict the least frequently used of the keys that expire.
     * - `ALLKEYS_LFU`: Evict the least frequently used key.
     * - `VOLATILE_RANDOM`: Evict any of the keys that expire.
     * - `ALLKEYS_RANDOM`: Evict any key.
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
     * - `MAXMEMORY_POLICY_UNSPECIFIED`: Not set. In an update it counts as no change.
     * - `VOLATILE_LRU`: Evict the least recently used of the keys that expire.
     * - `ALLKEYS_LRU`: Evict the least recently used key.
     * - `VOLATILE_LFU`: Evict the least frequently used of the keys that expire.
     * - `ALLKEYS_LFU`: Evict the least frequently used key.
     * - `VOLATILE_RANDOM`: Evict any of the keys that expire.
     * - `ALLKEYS_RANDOM`: Evict any key.
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
    /** A dashboard of a monitoring system that shows the cluster. */
    Monitoring: {
      /** Name of the monitoring system. */
      name: string;
      /** What the dashboard shows. */
      description?: string;
      /** Address of the dashboard. */
      link: string;
    };
    /** What the operation of moveCluster works on. */
    MoveClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Id of the folder the cluster leaves. */
      sourceFolderId: string;
      /** Id of the folder the cluster moves to. */
      destinationFolderId: string;
    };
    /** Body of moveCluster. */
    MoveClusterRequest: {
      /** Id of the folder to move the cluster to. */
      destinationFolderId: string;
    };
    /** A long-running operation. While `done` is false it runs; an `error` at that time means it is being rolled back. When `done` is true there is either an `error` or a `response`. */
    Operation: {
      /** Id of the operation. */
      id: string;
      /** What the operation does, in words. */
      description?: string;
      /** When the operation was started. */
      createdAt: string;
      /** Id of the user or service account that started it. */
      createdBy: string;
      /** When the operation last changed. */
      modifiedAt: string;
      /** Whether the operation is over. */
      done?: boolean;
      /** What the operation works on; its type depends on the call that started it. */
      metadata?: components['schemas']['Any'];
      /** Why the operation failed or is being rolled back. */
      error?: components['schemas']['Status'];
      /** Result of a successful operation; its type depends on the call that started it. */
      response?: components['schemas']['Any'];
    };
    /** What a user may do, in the notation of Valkey's ACL rules. */
    Permissions: {
      /** Patterns of keys, such as `~orders:* ~cart:*`, or `allkeys`. */
      patterns?: string;
      /** Patterns of channels, such as `&news:*`, or `allchannels` or `resetchannels`. */
      pubSubChannels?: string;
      /** Command categories, such as `+@geo -@dangerous`. */
      categories?: string;
      /** Single commands, such as `+get -flushall`. */
      commands?: string;
      /**
       * @deprecated
       * Has no effect any more.
       */
      sanitizePayload?: string;
      /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
      databases?: string;
    };
    /** What a user may do, in the notation of Valkey's ACL rules. */
    PermissionsInput: {
      /** Patterns of keys, such as `~orders:* ~cart:*`, or `allkeys`. */
      patterns?: string | null;
      /** Patterns of channels, such as `&news:*`, or `allchannels` or `resetchannels`. */
      pubSubChannels?: string | null;
      /** Command categories, such as `+@geo -@dangerous`. */
      categories?: string | null;
      /** Single commands, such as `+get -flushall`. */
      commands?: string | null;
      /**
       * @deprecated
       * Has no effect any more.
       */
      sanitizePayload?: string | null;
      /** Databases, such as `0,1,2`, or `alldbs` or `resetdbs`. */
      databases?: string | null;
    };
    /**
     * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
     * - `ON`: Every host writes the append-only file, synced once a second.
     * - `OFF`: No host writes to disk; data lives in memory only.
     * - `ON_REPLICAS`: Replicas write the append-only file, masters do not.
     * @enum {string}
     */
    PersistenceMode: 'ON' | 'OFF' | 'ON_REPLICAS' | (string & {});
    /**
     * Which hosts write the append-only file. `ON` is the zero value, so a response leaves it out.
     * - `ON`: Every host writes the append-only file, synced once a second.
     * - `OFF`: No host writes to disk; data lives in memory only.
     * - `ON_REPLICAS`: Replicas write the append-only file, masters do not.
     * @enum {string}
     */
    PersistenceModeInput: 'ON' | 'OFF' | 'ON_REPLICAS';
    /** What the operation of rebalanceCluster works on. */
    RebalanceClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** Settings of the Valkey server, for every version offered today. A setting left out keeps the default of the service. */
    RedisConfig: {
      /** What the server does when `maxmemory` is reached. */
      maxmemoryPolicy?: components['schemas']['MaxmemoryPolicy'];
      /** Seconds after which an idle connection is closed. 0 never closes it. */
      timeout?: string;
      /** How many databases the server has. A change restarts the hosts. Range: 1 to 2147483647. */
      databases?: string;
      /** Microseconds above which a command is written to the slow log. Minimum: 10. */
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
      /** Milliseconds a Lua script may run. 0 sets no limit. Range: 0 to 5000. */
      luaTimeLimit?: string;
      /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
      replBacklogSizePercent?: string;
      /** Whether a sharded cluster stops answering while some hash slot has no host. */
      clusterRequireFullCoverage?: boolean;
      /** Whether a sharded cluster answers reads while it counts as down. */
      clusterAllowReadsWhenDown?: boolean;
      /** Whether a sharded cluster serves sharded channels while it counts as down. */
      clusterAllowPubsubshardWhenDown?: boolean;
      /** Minutes after which the use counter of a key is halved, or lowered if it is small. Range: 0 to 100000. */
      lfuDecayTime?: string;
      /** How slowly the use counter of a key grows with hits. Range: 0 to 1000. */
      lfuLogFactor?: string;
      /** Whether the service may turn the replication topology before a switchover. */
      turnBeforeSwitchover?: boolean;
      /** Whether a switchover or restart may lose some data to be faster. */
      allowDataLoss?: boolean;
      /** Whether Lua scripts and functions are compiled just in time. */
      useLuajit?: boolean;
      /** Whether the server uses several threads for input and output, their number following the host class. */
      ioThreadsAllowed?: boolean;
      /** Up to how many members a sorted set is kept in its compact form. Range: 32 to 2048. */
      zsetMaxListpackEntries?: string;
      /** Largest size of the append-only file, in percent of the disk. Range: 1 to 99. */
      aofMaxSizePercent?: string;
      /** Whether memory is defragmented while the server runs. */
      activedefrag?: boolean;
      /** Whether the server writes an audit log. */
      auditLog?: boolean;
      /** Whether hash slots are rebalanced by themselves when shards come or go. */
      rebalanceEnabled?: boolean;
    };
    /** Settings of the Valkey server, for every version offered today. A setting left out keeps the default of the service. */
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
       * Microseconds above which a command is written to the slow log. Minimum: 10.
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
      /** Milliseconds a Lua script may run. 0 sets no limit. Range: 0 to 5000. */
      luaTimeLimit?: string | null;
      /** Size of the replication backlog, in percent of the host's memory. Range: 1 to 75. */
      replBacklogSizePercent?: string | null;
      /** Whether a sharded cluster stops answering while some hash slot has no host. */
      clusterRequireFullCoverage?: boolean | null;
      /** Whether a sharded cluster answers reads while it counts as down. */
      clusterAllowReadsWhenDown?: boolean | null;
      /** Whether a sharded cluster serves sharded channels while it counts as down. */
      clusterAllowPubsubshardWhenDown?: boolean | null;
      /** Minutes after which the use counter of a key is halved, or lowered if it is small. Range: 0 to 100000. */
      lfuDecayTime?: string | null;
      /** How slowly the use counter of a key grows with hits. Range: 0 to 1000. */
      lfuLogFactor?: string | null;
      /** Whether the service may turn the replication topology before a switchover. */
      turnBeforeSwitchover?: boolean | null;
      /** Whether a switchover or restart may lose some data to be faster. */
      allowDataLoss?: boolean | null;
      /** Whether Lua scripts and functions are compiled just in time. */
      useLuajit?: boolean | null;
      /** Whether the server uses several threads for input and output, their number following the host class. */
      ioThreadsAllowed?: boolean | null;
      /** Up to how many members a sorted set is kept in its compact form. Range: 32 to 2048. */
      zsetMaxListpackEntries?: string | null;
      /** Largest size of the append-only file, in percent of the disk. Range: 1 to 99. */
      aofMaxSizePercent?: string | null;
      /** Whether memory is defragmented while the server runs. */
      activedefrag?: boolean | null;
      /** Whether the server writes an audit log. */
      auditLog?: boolean | null;
      /** Whether hash slots are rebalanced by themselves when shards come or go. */
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
      /** Microseconds above which a command is written to the slow log. Minimum: 0. */
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
       * Microseconds above which a command is written to the slow log. Minimum: 0.
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
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig5_0ClientOutputBufferLimit: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig5_0ClientOutputBufferLimitInput: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
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
      /** Microseconds above which a command is written to the slow log. Minimum: 0. */
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
       * Microseconds above which a command is written to the slow log. Minimum: 0.
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
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig6_0ClientOutputBufferLimit: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig6_0ClientOutputBufferLimitInput: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
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
      /** Microseconds above which a command is written to the slow log. Minimum: 0. */
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
       * Microseconds above which a command is written to the slow log. Minimum: 0.
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
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig6_2ClientOutputBufferLimit: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig6_2ClientOutputBufferLimitInput: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
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
      /** Microseconds above which a command is written to the slow log. Minimum: 0. */
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
       * Microseconds above which a command is written to the slow log. Minimum: 0.
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
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig7_0ClientOutputBufferLimit: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfig7_0ClientOutputBufferLimitInput: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfigClientOutputBufferLimit: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string;
    };
    /** Limits on the output buffer of a client connection; the service closes a connection that crosses them. */
    RedisConfigClientOutputBufferLimitInput: {
      /** Bytes at which a connection is closed at once. 0 sets no limit. Minimum: 0. */
      hardLimit?: string | null;
      /** Bytes at which a connection is closed once `softSeconds` have passed above it. 0 sets no limit. Minimum: 0. */
      softLimit?: string | null;
      /** Seconds a connection may stay above `softLimit`. Minimum: 0. */
      softSeconds?: string | null;
    };
    /** Settings of the Valkey server in three layers: default, set by the user, and in effect. */
    RedisConfigSet: {
      /** Settings in effect: the defaults with the user's on top. */
      effectiveConfig?: components['schemas']['RedisConfig'];
      /** Settings that the user made. */
      userConfig?: components['schemas']['RedisConfig'];
      /** Settings that the service applies by default. */
      defaultConfig?: components['schemas']['RedisConfig'];
    };
    /** Settings of Redis 5.0 in three layers: default, set by the user, and in effect. */
    RedisConfigSet5_0: {
      /** Settings in effect: the defaults with the user's on top. */
      effectiveConfig?: components['schemas']['RedisConfig5_0'];
      /** Settings that the user made. */
      userConfig?: components['schemas']['RedisConfig5_0'];
      /** Settings that the service applies by default. */
      defaultConfig?: components['schemas']['RedisConfig5_0'];
    };
    /** Settings of Redis 6.0 in three layers: default, set by the user, and in effect. */
    RedisConfigSet6_0: {
      /** Settings in effect: the defaults with the user's on top. */
      effectiveConfig?: components['schemas']['RedisConfig6_0'];
      /** Settings that the user made. */
      userConfig?: components['schemas']['RedisConfig6_0'];
      /** Settings that the service applies by default. */
      defaultConfig?: components['schemas']['RedisConfig6_0'];
    };
    /** Settings of Redis 6.2 in three layers: default, set by the user, and in effect. */
    RedisConfigSet6_2: {
      /** Settings in effect: the defaults with the user's on top. */
      effectiveConfig?: components['schemas']['RedisConfig6_2'];
      /** Settings that the user made. */
      userConfig?: components['schemas']['RedisConfig6_2'];
      /** Settings that the service applies by default. */
      defaultConfig?: components['schemas']['RedisConfig6_2'];
    };
    /** Settings of Redis 7.0 in three layers: default, set by the user, and in effect. */
    RedisConfigSet7_0: {
      /** Settings in effect: the defaults with the user's on top. */
      effectiveConfig?: components['schemas']['RedisConfig7_0'];
      /** Settings that the user made. */
      userConfig?: components['schemas']['RedisConfig7_0'];
      /** Settings that the service applies by default. */
      defaultConfig?: components['schemas']['RedisConfig7_0'];
    };
    /** Body of rescheduleClusterMaintenance. */
    RescheduleClusterMaintenanceRequest: {
      /** How the maintenance is moved. */
      rescheduleType: components['schemas']['RescheduleType'];
      /** Time to start at, at most two weeks after the time first planned. Needed with `SPECIFIC_TIME`. */
      delayedUntil?: string;
    };
    /** What the operation of rescheduleClusterMaintenance works on. */
    RescheduleMaintenanceMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Time until which the maintenance is put off. */
      delayedUntil?: string;
    };
    /** Body of rescheduleMaintenance. */
    RescheduleMaintenanceRequest: {
      /** How the maintenance is moved. */
      rescheduleType?: components['schemas']['MaintenanceRescheduleTypeInput'];
      /** Time to start at. Needed with `SPECIFIC_TIME`. */
      scheduledAt?: string;
    };
    /** What the operation of rescheduleMaintenance works on. */
    RescheduleMaintenanceV2Metadata: {
      /** How the maintenance is moved. */
      rescheduleType?: components['schemas']['MaintenanceRescheduleType'];
    };
    /**
     * How planned maintenance of a cluster is moved.
     * - `RESCHEDULE_TYPE_UNSPECIFIED`: Not set; refused.
     * - `IMMEDIATE`: Start the maintenance now.
     * - `NEXT_AVAILABLE_WINDOW`: Start it in the next maintenance window.
     * - `SPECIFIC_TIME`: Start it at the time given.
     * @enum {string}
     */
    RescheduleType: 'RESCHEDULE_TYPE_UNSPECIFIED' | 'IMMEDIATE' | 'NEXT_AVAILABLE_WINDOW' | 'SPECIFIC_TIME';
    /** A host class: cores, memory and the zones that offer it. */
    ResourcePreset: {
      /** Id of the host class, such as `hm3-c2-m8`. */
      id: string;
      /** Ids of the availability zones that offer the class. */
      zoneIds?: string[];
      /** Memory of a host, in bytes. */
      memory: string;
      /** Processor cores of a host. */
      cores: string;
    };
    /** Computing resources of a host: class, disk size and disk type. */
    Resources: {
      /** Id of the host class, such as `hm3-c2-m8`. */
      resourcePresetId?: string;
      /** Disk size in bytes. */
      diskSize?: string;
      /** Disk type: `network-ssd`, `network-ssd-nonreplicated`, `network-ssd-io-m3` or `local-ssd`. */
      diskTypeId?: string;
    };
    /** What the operation of restoreCluster works on. */
    RestoreClusterMetadata: {
      /** Id of the new cluster. */
      clusterId: string;
      /** Id of the backup. */
      backupId: string;
    };
    /** Body of restoreCluster. */
    RestoreClusterRequest: {
      /** Id of the backup to restore from. */
      backupId: string;
      /** Name of the cluster, unique in its folder. */
      name: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as pairs of key and value. */
      labels?: {
        [key: string]: string;
      };
      /** How early the cluster gets new versions. */
      environment: components['schemas']['EnvironmentInput'];
      /** Version, settings, resources and backup rules. */
      configSpec: components['schemas']['ConfigSpec'];
      /** The hosts to create. */
      hostSpecs?: components['schemas']['HostSpec'][];
      /** Id of the network the cluster is in. */
      networkId?: string;
      /** Id of the folder the new cluster is created in. The folder of the backup by default. */
      folderId?: string;
      /** Ids of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether connections are encrypted. Set at creation and never changed. */
      tlsEnabled?: boolean | null;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /** Whether hosts are announced to clients by name instead of address. */
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
      /** Id of the key that encrypts the disks. Set at creation and never changed. */
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
      /** Health of the service. Left out while it is not known. */
      health?: components['schemas']['ServiceHealth'];
    };
    /**
     * Health of a service.
     * - `HEALTH_UNKNOWN`: No data yet.
     * - `ALIVE`: The service works.
     * - `DEAD`: The service does not work.
     * @enum {string}
     */
    ServiceHealth: 'HEALTH_UNKNOWN' | 'ALIVE' | 'DEAD' | (string & {});
    /**
     * Kind of service on a host.
     * - `TYPE_UNSPECIFIED`: Not set.
     * - `REDIS`: Valkey server of a non-sharded cluster.
     * - `ARBITER`: Arbiter that takes part in choosing a master.
     * - `REDIS_CLUSTER`: Valkey server of a sharded cluster.
     * @enum {string}
     */
    ServiceType: 'TYPE_UNSPECIFIED' | 'REDIS' | 'ARBITER' | 'REDIS_CLUSTER' | (string & {});
    /** What the operation of setClusterAccessBindings works on. */
    SetAccessBindingsMetadata: {
      /** Id of the cluster. */
      resourceId: string;
    };
    /** Body of setClusterAccessBindings. */
    SetAccessBindingsRequest: {
      /** The access bindings that replace all present ones. */
      accessBindings?: components['schemas']['AccessBinding'][];
    };
    /** A shard of a sharded cluster. */
    Shard: {
      /** Name of the shard. */
      name: string;
      /** Id of the cluster the shard belongs to. */
      clusterId: string;
      /** Whether the hosts of the shard are placed so that the service level agreement for high availability holds. */
      isHa?: boolean;
    };
    /** When shards are added and removed by themselves. While it is enabled at least one `upThreshold` must be above 0. */
    ShardAutoscalingSettings: {
      /** Whether shards are added and removed by themselves. */
      enabled?: boolean;
      /** Fewest shards the cluster may shrink to. Minimum: 1. */
      minShards?: string;
      /** Most shards the cluster may grow to; not below `minShards`. Minimum: 1. */
      maxShards?: string;
      /** Use of processors that adds or removes shards. */
      cpuThreshold?: components['schemas']['ShardAutoscalingThreshold'];
      /** Use of memory that adds or removes shards. */
      memoryThreshold?: components['schemas']['ShardAutoscalingThreshold'];
      /** Use of the network that adds or removes shards. */
      networkThreshold?: components['schemas']['ShardAutoscalingThreshold'];
    };
    /** Use of one resource at which shards are removed or added. */
    ShardAutoscalingThreshold: {
      /** Percent below which a shard is removed; lower than `upThreshold`. Range: 0 to 100. */
      downThreshold?: string;
      /** Percent above which a shard is added. Range: 0 to 100. */
      upThreshold?: string;
    };
    /** What the operation of startClusterFailover works on. */
    StartClusterFailoverMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Body of startClusterFailover. */
    StartClusterFailoverRequest: {
      /** Names of hosts, read as `failoverType` says. Empty for a non-sharded cluster. */
      hostNames?: string[];
      /** How `hostNames` and `zoneId` are read. */
      failoverType?: components['schemas']['FailoverType'];
      /** Id of the availability zone that masters leave. */
      zoneId?: string;
    };
    /** What the operation of startCluster works on. */
    StartClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** An error in the shape of google.rpc.Status. */
    Status: {
      /** Error code, a number of google.rpc.Code such as 5 for NOT_FOUND. */
      code: number;
      /** What went wrong, for a person to read. */
      message?: string;
      /** Further facts about the error, each of a type named by `@type`. */
      details?: components['schemas']['Any'][];
    };
    /** What the operation of stopCluster works on. */
    StopClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** One log record of a stream, with the token to continue after it. */
    StreamLogRecord: {
      /** The log record. */
      record: components['schemas']['LogRecord'];
      /** Token to continue after this record. It also serves as `pageToken` of a log list. */
      nextRecordToken?: string;
    };
    /** Who a role is granted to. */
    Subject: {
      /** Id of the subject: an account id, or a group such as `allAuthenticatedUsers` when the type is `system`. */
      id: string;
      /** Type of the subject: `userAccount`, `serviceAccount`, `federatedUser` or `system`. */
      type: string;
    };
    /** What the operation of terminateChangeFreeze works on. */
    TerminateChangeFreezeMetadata: {
      /** Id of the change freeze. */
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
    /** What the operation of updateClusterAccessBindings works on. */
    UpdateAccessBindingsMetadata: {
      /** Id of the cluster. */
      resourceId: string;
    };
    /** Body of updateClusterAccessBindings. */
    UpdateAccessBindingsRequest: {
      /** The changes to make. */
      accessBindingDeltas?: components['schemas']['AccessBindingDeltaInput'][];
    };
    /** What the operation of updateClusterHosts works on. */
    UpdateClusterHostsMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Names of the hosts. */
      hostNames?: string[];
    };
    /** Body of updateClusterHosts. */
    UpdateClusterHostsRequest: {
      /** The hosts to change, each with its new settings. */
      updateHostSpecs?: components['schemas']['UpdateHostSpec'][];
    };
    /** What the operation of updateCluster works on. */
    UpdateClusterMetadata: {
      /** Id of the cluster. */
      clusterId: string;
    };
    /** Body of updateCluster. */
    UpdateClusterRequest: {
      /** Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default. */
      updateMask?: string;
      /** Free text about the cluster. */
      description?: string;
      /** Labels of the cluster, as pairs of key and value. They replace all present labels. */
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
      /** Ids of the security groups of the cluster. */
      securityGroupIds?: string[];
      /** Whether the cluster is protected from deletion. */
      deletionProtection?: boolean;
      /**
       * Which hosts write the append-only file.
       *
       * @defaultValue `"ON"`
       */
      persistenceMode?: components['schemas']['PersistenceModeInput'];
      /** Id of the network to move the cluster to. */
      networkId?: string;
      /** Whether hosts are announced to clients by name instead of address. */
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
       * How readily the host becomes master. The higher the sooner; 0 only when no other host is left. Works in clusters without shards only. Minimum: 0.
       *
       * @defaultValue `"100"`
       */
      replicaPriority?: string | null;
      /** Whether the host has a public address. Needs a cluster with TLS. */
      assignPublicIp?: boolean;
      /** Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default. */
      updateMask?: string;
    };
    /** What the operation of updateUser works on. */
    UpdateUserMetadata: {
      /** Id of the cluster. */
      clusterId: string;
      /** Name of the user. */
      userName: string;
    };
    /** Body of updateUser. */
    UpdateUserRequest: {
      /** Which fields to change: their names in camelCase, joined by commas, dots for nesting. A field named here and left out of the body goes back to its default. */
      updateMask?: string;
      /** Password of the user, at most one. Never returned. */
      passwords?: string[];
      /** What the user may do. */
      permissions?: components['schemas']['PermissionsInput'];
      /** Whether the user may log in. */
      enabled?: boolean;
      /** Whether Connection Manager makes a password for the user. */
      generatePassword?: boolean;
    };
    /** An ACL user of a cluster. Passwords are never returned. */
    User: {
      /** Name of the user. */
      name: string;
      /** Id of the cluster the user belongs to. */
      clusterId: string;
      /** What the user may do. */
      permissions?: components['schemas']['Permissions'];
      /** Whether the user may log in. */
      enabled?: boolean;
      /** The ACL rule of the user as the server holds it. */
      aclOptions?: string;
      /** The connection of the user in Connection Manager. */
      connectionManager?: components['schemas']['ConnectionManager'];
      /** How the user proves who it is. */
      authType?: components['schemas']['AuthType'];
    };
    /** A user to create. */
    UserSpec: {
      /** Name of the user. */
      name: string;
      /** Password of the user, at most one. Never returned. */
      passwords?: string[];
      /** What the user may do. */
      permissions?: components['schemas']['PermissionsInput'];
      /**
       * Whether the user may log in.
       *
       * @defaultValue `true`
       */
      enabled?: boolean | null;
      /** Whether Connection Manager makes a password for the user. */
      generatePassword?: boolean;
      /** How the user proves who it is. */
      authType?: components['schemas']['AuthTypeInput'];
    };
    /** Settings of the Bloom filter module. */
    ValkeyBloom: {
      /** Whether the Bloom filter module is on. */
      enabled?: boolean;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the Bloom filter module. */
    ValkeyBloomInput: {
      /** Whether the Bloom filter module is on. */
      enabled?: boolean;
    };
    /** Settings of the JSON module. */
    ValkeyJson: {
      /** Whether the JSON module is on. */
      enabled?: boolean;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the JSON module. */
    ValkeyJsonInput: {
      /** Whether the JSON module is on. */
      enabled?: boolean;
    };
    /** Modules of the server. A module can be switched on, never off. */
    ValkeyModules: {
      /** The search module. */
      valkeySearch?: components['schemas']['ValkeySearch'];
      /** The JSON module. */
      valkeyJson?: components['schemas']['ValkeyJson'];
      /** The Bloom filter module. */
      valkeyBloom?: components['schemas']['ValkeyBloom'];
    };
    /** Modules of the server. A module can be switched on, never off. */
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
      /** Whether the search module is on. */
      enabled?: boolean;
      /** Threads that answer queries. 0 leaves the number to the service. Minimum: 0. */
      readerThreads?: string;
      /** Threads that update indexes. 0 leaves the number to the service. Minimum: 0. */
      writerThreads?: string;
      /** Version of the module, chosen by the service. */
      version?: string;
    };
    /** Settings of the search module: vector and full-text search. */
    ValkeySearchInput: {
      /** Whether the search module is on. */
      enabled?: boolean;
      /** Threads that answer queries. 0 leaves the number to the service. Minimum: 0. */
      readerThreads?: string | null;
      /** Threads that update indexes. 0 leaves the number to the service. Minimum: 0. */
      writerThreads?: string | null;
    };
    /** A Valkey version and its support state. */
    Version: {
      /** Id of the version, as `configSpec.version` takes it. */
      id: string;
      /** Name of the version. */
      name: string;
      /** Support state of the version. */
      status?: components['schemas']['VersionStatus'];
      /** Ids of the versions it can be upgraded to. */
      updatableTo?: string[];
      /** Day on which the version becomes `DEPRECATED`. */
      deprecatedAt?: string;
      /** Day on which the version becomes `EOL`. */
      eolAt?: string;
    };
    /**
     * Support state of a version.
     * - `STATUS_UNSPECIFIED`: Not known.
     * - `NEW`: Just released; clusters can be created, support may be incomplete.
     * - `ACTUAL`: Current; clusters can be created.
     * - `SUPPORTED`: Fully supported.
     * - `DEPRECATED`: Nearing its end: no new clusters, existing ones run on, restoring still works.
     * - `LEGACY`: Past its end and billed at a higher rate: no new clusters and no restoring; an upgrade may be scheduled.
     * - `EOL`: No longer run: clusters are upgraded by force or shut down.
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
     * Day of the week, in three letters.
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
     * Day of the week, in three letters.
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
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateIamTokenRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateIamTokenResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listBackups: {
    parameters: {
      query: {
        /** Id of the folder. */
        folderId: string;
        /**
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListBackupsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Backup'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the backup. It contains a colon, which must be percent-encoded in the path. */
        backupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  getChangeFreezeLimits: {
    parameters: {
      query: {
        /** Id of the resource. */
        resourceId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeFreezeLimitsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listChangeFreezes: {
    parameters: {
      query?: {
        /** Path of the resource whose change freezes are wanted, from the resource itself up to its cloud. */
        resourcePath?: components['schemas']['ChangeFreezeResource'][];
        /**
         * Most results on a page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
        /** Filter expression. Which fields it may name is not documented. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListChangeFreezesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the change freeze. */
        changeFreezeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeFreeze'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the change freeze. */
        changeFreezeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusters: {
    parameters: {
      query: {
        /** Id of the folder. */
        folderId: string;
        /**
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
        /** Filter expression. Only equality of the name is supported: `name = "orders"`. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClustersResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cluster'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClusterBackupsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClusterHostsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClusterOperationsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the cluster. */
        clusterId: string;
        /** Id of the retention policy. */
        policyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BackupRetentionPolicy'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
        /** Id of the retention policy. */
        policyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClusterShardsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Shard'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
        /** Name of the shard. */
        shardName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListUsersResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
        /** Name of the user. */
        userName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listClusterLogs: {
    parameters: {
      query?: {
        /** Columns of a record to return: `hostname`, `message`, `pid`, `role`. Nothing returns all of them. */
        columnFilter?: string[];
        /** Which log to read. */
        serviceType?: components['schemas']['LogServiceType'];
        /** Earliest time of the records wanted. */
        fromTime?: string;
        /** Latest time of the records wanted. */
        toTime?: string;
        /**
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
        /** Return a page token even with an empty page. A loop that runs until no token is left never ends then. */
        alwaysNextPageToken?: boolean;
        /** Filter expression on `message.hostname`, with `=`, `!=`, `IN` or `NOT IN`, such as `message.hostname='rc1a-1.mdb.yandexcloud.net'`. */
        filter?: string;
        /** Order as JSON text: a list of objects with `field` (only `TIMESTAMP`) and `order` (`ASC` or `DESC`). */
        orderBy?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListClusterLogsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  streamClusterLogs: {
    parameters: {
      query?: {
        /** Columns of a record to return: `hostname`, `message`, `pid`, `role`. Nothing returns all of them. */
        columnFilter?: string[];
        /** Which log to read. */
        serviceType?: components['schemas']['LogServiceType'];
        /** Earliest time of the records wanted. */
        fromTime?: string;
        /** Latest time of the records wanted. Nothing keeps the stream open for new records. */
        toTime?: string;
        /** Token of the record to continue after: `nextRecordToken` of the last record received. */
        recordToken?: string;
        /** Filter expression on `message.hostname`, with `=` only. */
        filter?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster. */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StreamLogRecord'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the cluster whose access bindings are meant. */
        resourceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListAccessBindingsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster whose access bindings are meant. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the cluster whose access bindings are meant. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path: {
        /** Id of the folder. */
        folderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListBackupRetentionPoliciesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
  listMaintenances: {
    parameters: {
      query?: {
        /** Id of the cloud whose maintenances are wanted. */
        cloudId?: string;
        /** Id of the folder whose maintenances are wanted. */
        folderId?: string;
        /** Id of the resource whose maintenances are wanted. */
        resourceId?: string;
        /**
         * Most results on a page. 0 means the default. Maximum: 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListMaintenancesResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the maintenance. */
        maintenanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Maintenance'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** A key of your own, best a UUID. A call repeated with the same key does nothing new and returns the operation that the first one started. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** Id of the maintenance. */
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
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListResourcePresetsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the host class, such as `hm3-c2-m8`. */
        resourcePresetId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResourcePreset'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
         * Most results on a page. 0 means the default. Range: 0 to 1000.
         *
         * @defaultValue `"100"`
         */
        pageSize?: string;
        /** Token of the page to return: `nextPageToken` of the page before. Nothing for the first page. */
        pageToken?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListVersionsResponse'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the operation. */
        operationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
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
        /** Id of the operation. */
        operationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Operation'];
        };
      };
      /** Any other error. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
    };
  };
}
