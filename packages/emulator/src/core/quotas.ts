import { Refusal } from './refusal.ts';

/** Limits on what a cloud may hold. A quota that is left out is not enforced. */
export interface Quotas {
  /** Number of clusters. Default: no limit. */
  readonly clusters?: number;
}

/** Throws RESOURCE_EXHAUSTED with the details of the service's quota errors when the limit is reached. */
export function checkQuota(name: string, limit: number | undefined, usage: number): void {
  if (limit === undefined || usage < limit) return;
  throw new Refusal('RESOURCE_EXHAUSTED', `Quota limit ${name} exceeded: ${limit} of ${limit} used`, [
    {
      '@type': 'type.googleapis.com/yandex.cloud.quota.QuotaFailure',
      violations: [{ metric: { name, limit: String(limit), usage: String(usage) }, required: String(usage + 1) }],
    },
  ]);
}
