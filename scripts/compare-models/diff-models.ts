import type { Model } from '../model/model.ts';
import type { Change } from './change.ts';
import { diffOperation } from './diff-operation.ts';
import { diffSchema } from './diff-schema.ts';
import { eitherOf, pairs } from './pairs.ts';

/** What changed from one model to another, each with its direction and the bump it deserves, in reading order. */
export function diffModels(before: Model, after: Model): Change[] {
  const operations = pairs(before.operations, after.operations, ({ id }) => id).flatMap((pair) => {
    const part = { kind: 'operation', name: eitherOf(pair).id } as const;
    return diffOperation(pair).map((change) => ({ ...change, part }));
  });
  const schemas = pairs(before.schemas, after.schemas, ({ name }) => name).flatMap((pair) => {
    const part = { kind: 'schema', name: eitherOf(pair).name } as const;
    return diffSchema(pair).map((change) => ({ ...change, part }));
  });
  return [...operations, ...schemas];
}
