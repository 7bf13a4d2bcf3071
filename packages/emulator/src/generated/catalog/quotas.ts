// Generated from openapi/catalog/quotas.yaml by scripts/generate.ts. Do not edit.
import type { CloudQuota } from './types.ts';

/**
 * Default quotas of a cloud, shared by all managed databases. Support can raise them.
 *
 * Inferred. Sharing across services, and that exceeding a quota is answered with RESOURCE_EXHAUSTED and details.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-limits.md}
 */
export const quotas = {
  clusters: { metric: 'mdb.clusters.count', limit: 16, unit: 'COUNT' },
  cores: { metric: 'mdb.cpu.count', limit: 64, unit: 'COUNT' },
  memory: { metric: 'mdb.memory.size', limit: 512, unit: 'GIB' },
  ssd: { metric: 'mdb.ssd.size', limit: 4096, unit: 'GIB' },
  gpus: { metric: 'mdb.gpu.count', limit: 0, unit: 'COUNT' },
} as const satisfies Readonly<Record<string, CloudQuota>>;
