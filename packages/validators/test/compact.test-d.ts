import { cluster as compactCluster } from '../src/generated/compact.ts';
import { cluster } from '../src/generated/index.ts';
import { toJsonSchema } from '../src/json-schema/index.ts';
import { toZod } from '../src/zod/to-zod.ts';

cluster.safeParse({}, { maxIssues: 1, onUnknownField: ({ pointer, value }) => [pointer, value] });
compactCluster.safeParse({}, { maxIssues: 1 });
// @ts-expect-error the compact entry does not tell what is unknown.
compactCluster.safeParse({}, { onUnknownField: () => {} });

toZod(compactCluster);
toJsonSchema(compactCluster, { target: 'draft-07' });
