import type { BackupRetentionPolicy } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Handlers } from '../core/handler.ts';
import { assertGiven, invalidFields, notFound } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { cronTabFields } from '../generated/catalog/fields.ts';
import { cronProblems } from './cron-rules.ts';
import { findCluster, findClusterToChange } from './find.ts';

const everyDay = {
  dayOfMonth: cronTabFields.dayOfMonth.default,
  month: cronTabFields.month.default,
  dayOfWeek: cronTabFields.dayOfWeek.default,
};

export const backupRetentionPolicyHandlers = {
  getBackupRetentionPolicy: ({ clusterId, policyId }, context) => findPolicy(findCluster(context, clusterId), policyId),

  listBackupRetentionPolicies: ({ clusterId }, context) => ({
    policies: [...findCluster(context, clusterId).retentionPolicies.values()],
  }),

  listBackupRetentionPoliciesByFolder({ folderId }, { state }) {
    const clusters = [...state.clusters.values()].filter((cluster) => cluster.folderId === folderId);
    return { policies: clusters.flatMap((cluster) => [...cluster.retentionPolicies.values()]) };
  },

  createBackupRetentionPolicy({ clusterId, policyName, cron, retainForDays, description }, context) {
    const cluster = findClusterToChange(context, clusterId, ['RUNNING', 'STOPPED']);
    assertGiven({ policyName });
    const problems = cronProblems(cron ?? {});
    if (problems.length > 0) throw invalidFields(problems);
    const policy: BackupRetentionPolicy = {
      policyId: context.createId('policy'),
      clusterId,
      policyName,
      createdAt: toTimestamp(context.now()),
      cron: { ...everyDay, ...cron },
      ...(retainForDays !== undefined && { retainForDays }),
      ...(description !== undefined && { description }),
    };
    return {
      metadata: { clusterId, policyId: policy.policyId },
      clusterId,
      finish() {
        cluster.retentionPolicies.set(policy.policyId, policy);
        return policy;
      },
    };
  },

  deleteBackupRetentionPolicy({ clusterId, policyId }, context) {
    const cluster = findClusterToChange(context, clusterId, ['RUNNING', 'STOPPED']);
    findPolicy(cluster, policyId);
    return {
      metadata: { clusterId, policyId },
      clusterId,
      finish() {
        cluster.retentionPolicies.delete(policyId);
        return {};
      },
    };
  },
} satisfies Handlers;

function findPolicy({ retentionPolicies }: ClusterRecord, id: string): BackupRetentionPolicy {
  const policy = retentionPolicies.get(id);
  if (!policy) throw notFound('Backup retention policy', id);
  return policy;
}
