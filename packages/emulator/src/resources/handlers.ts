import type { Handlers } from '../core/handler.ts';
import { accessBindingHandlers } from './access-bindings.ts';
import { backupRetentionPolicyHandlers } from './backup-retention-policies.ts';
import { backupHandlers } from './backups.ts';
import { changeFreezeHandlers } from './change-freezes.ts';
import { clusterHandlers } from './clusters.ts';
import { hostHandlers } from './hosts.ts';
import { iamTokenHandlers } from './iam-tokens.ts';
import { logHandlers } from './logs.ts';
import { maintenanceHandlers } from './maintenances.ts';
import { operationHandlers } from './operations.ts';
import { resourcePresetHandlers } from './resource-presets.ts';
import { shardHandlers } from './shards.ts';
import { userHandlers } from './users.ts';
import { versionHandlers } from './versions.ts';

/** Handlers of all emulated operations. Any other operation is answered with 501. */
export const handlers: Handlers = {
  ...accessBindingHandlers,
  ...backupRetentionPolicyHandlers,
  ...backupHandlers,
  ...changeFreezeHandlers,
  ...clusterHandlers,
  ...hostHandlers,
  ...iamTokenHandlers,
  ...logHandlers,
  ...maintenanceHandlers,
  ...operationHandlers,
  ...resourcePresetHandlers,
  ...shardHandlers,
  ...userHandlers,
  ...versionHandlers,
};
