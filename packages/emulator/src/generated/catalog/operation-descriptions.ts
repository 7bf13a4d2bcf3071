// Generated from openapi/catalog/operation-descriptions.yaml by scripts/generate.ts. Do not edit.
/**
 * Descriptions of long-running operations, by the call that starts them. The examples of the document show the same.
 *
 * Inferred. Known from the tests of the Terraform provider are those of creating, updating, deleting, restoring and rebalancing clusters, enabling sharding, and changing hosts and shards. The others follow their style.
 *
 * @see {@link https://github.com/yandex-cloud/terraform-provider-yandex/blob/master/yandex-framework/services/mdb_redis_cluster_v2/helpers_test.go}
 */
export const operationDescriptions = {
  createCluster: 'Create Valkey cluster',
  updateCluster: 'Modify Valkey cluster',
  deleteCluster: 'Delete Valkey cluster',
  startCluster: 'Start Valkey cluster',
  stopCluster: 'Stop Valkey cluster',
  moveCluster: 'Move Valkey cluster',
  restoreCluster: 'Restore Valkey cluster',
  backupCluster: 'Create a backup for Valkey cluster',
  deleteBackup: 'Delete backup of Valkey cluster',
  addClusterHosts: 'Add hosts to Valkey cluster',
  deleteClusterHosts: 'Delete hosts from Valkey cluster',
  updateClusterHosts: 'Modify hosts in Valkey cluster',
  startClusterFailover: 'Start manual failover on Valkey cluster',
  addClusterShard: 'Add shard to Valkey cluster',
  deleteClusterShard: 'Delete shard from Valkey cluster',
  rebalanceCluster: 'Rebalance slot distribution in Valkey cluster',
  enableClusterSharding: 'Enable sharding on Valkey cluster',
  createUser: 'Create user in Valkey cluster',
  updateUser: 'Modify user in Valkey cluster',
  deleteUser: 'Delete user from Valkey cluster',
  setClusterAccessBindings: 'Set access bindings of Valkey cluster',
  updateClusterAccessBindings: 'Update access bindings of Valkey cluster',
  createBackupRetentionPolicy: 'Create backup retention policy in Valkey cluster',
  deleteBackupRetentionPolicy: 'Delete backup retention policy from Valkey cluster',
  rescheduleClusterMaintenance: 'Reschedule maintenance of Valkey cluster',
  rescheduleMaintenance: 'Reschedule maintenance',
  createChangeFreeze: 'Create change freeze',
  terminateChangeFreeze: 'Terminate change freeze',
} as const satisfies Readonly<Record<string, string>>;
