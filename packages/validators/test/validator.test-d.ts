import type { Cluster } from '@managed-redis/types';
import { cluster, isHost, requests, type Validator } from '../src/generated/index.ts';
import { toJsonSchema } from '../src/json-schema/index.ts';
import { toZod } from '../src/zod/index.ts';

declare const value: unknown;

cluster.safeParse(value, { maxIssues: 1, onUnknownField: ({ pointer, known }) => [pointer, ...known] });
// @ts-expect-error there is no such option.
cluster.safeParse(value, { onUnknown: () => {} });

if (cluster.is(value)) value.config.version satisfies string;
if (isHost(value)) value.zoneId satisfies string;

function afterAssertion(answer: unknown): string {
  cluster.assert(answer, { maxIssues: 1 });
  return answer.networkId;
}

function afterRequestAssertion(input: unknown): string {
  requests.clusters.get.assert(input);
  return input.clusterId;
}

const result = cluster.safeParse(value);
if (result.success) result.value satisfies Cluster;
else for (const { allowed = [], maximum = 0 } of result.issues) [...allowed, String(maximum)] satisfies string[];

const generic: Validator<Cluster> = cluster;
toZod(generic);
toJsonSchema(generic, { target: 'draft-07' });
afterAssertion(value) satisfies string;
afterRequestAssertion(value) satisfies string;
