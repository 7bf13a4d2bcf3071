// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export {
  createBackupRetentionPolicy,
  deleteBackupRetentionPolicy,
  getBackupRetentionPolicy,
  listBackupRetentionPolicies,
  listBackupRetentionPoliciesByFolder,
} from './backup-retention-policies.ts';
export { deleteBackup, getBackup, listBackups } from './backups.ts';
export {
  createChangeFreeze,
  getChangeFreeze,
  getChangeFreezeLimits,
  listChangeFreezes,
  terminateChangeFreeze,
} from './change-freezes.ts';
export {
  addClusterHosts,
  addClusterShard,
  backupCluster,
  createCluster,
  deleteCluster,
  deleteClusterHosts,
  deleteClusterShard,
  enableClusterSharding,
  getCluster,
  getClusterShard,
  listClusterAccessBindings,
  listClusterBackups,
  listClusterHosts,
  listClusterLogs,
  listClusterOperations,
  listClusterShards,
  listClusters,
  moveCluster,
  rebalanceCluster,
  rescheduleClusterMaintenance,
  restoreCluster,
  setClusterAccessBindings,
  startCluster,
  startClusterFailover,
  stopCluster,
  streamClusterLogs,
  updateCluster,
  updateClusterAccessBindings,
  updateClusterHosts,
} from './clusters.ts';
export { createIamToken } from './iam-tokens.ts';
export { getMaintenance, listMaintenances, rescheduleMaintenance } from './maintenances.ts';
export { cancelOperation, getOperation } from './operations.ts';
export { getResourcePreset, listResourcePresets } from './resource-presets.ts';
export { createUser, deleteUser, getUser, listUsers, updateUser } from './users.ts';
export { listVersions } from './versions.ts';
