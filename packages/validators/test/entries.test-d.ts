import { cluster as compactCluster } from '../src/generated/compact.ts';
import { cluster } from '../src/generated/index.ts';
import { cluster as reportingCluster } from '../src/generated/reporting.ts';
import { toJsonSchema } from '../src/json-schema/index.ts';
import { toZod } from '../src/zod/to-zod.ts';

reportingCluster.safeParse({}, { maxIssues: 1, onUnknownField: ({ pointer, value }) => [pointer, value] });
for (const validator of [cluster, compactCluster]) {
  validator.safeParse({}, { maxIssues: 1 });
  // @ts-expect-error these do not tell what is unknown.
  validator.safeParse({}, { onUnknownField: () => {} });
}

for (const validator of [cluster, compactCluster, reportingCluster]) {
  toZod(validator);
  toJsonSchema(validator, { target: 'draft-07' });
}
