import { pointerOf } from '../document/document-index.ts';
import { rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';
import type { SyncRun } from '../sync/sync-run.ts';

/** Takes extensions off operations that name parameters or fields which are gone or have another type now. */
export function repairExtensions(run: SyncRun, spec: Spec): void {
  const root = rootNode(spec);
  for (const operation of run.index.operations()) {
    const node = root.get('paths').get(operation.path).get(operation.method);
    const parameters = new Set(
      node
        .get('parameters')
        .items()
        .map((parameter) => parameter.resolve('parameters').get('name').string()),
    );
    const media = node.get('responses').get('200').get('content').get('application/json');
    const fields = media.get('schema').resolve('schemas').get('properties');
    const drop = (extension: string) => {
      operation.node.delete(extension);
      run.tasks.push({
        pointer: pointerOf(operation, extension),
        page: node.get('x-docs').stringOr(''),
        text: `${extension} is gone, because it named things that are; write it anew if there is a successor`,
      });
    };
    const pagination = node.get('x-pagination');
    if (pagination.exists) {
      const items = fields.get(pagination.get('items').string()).get('items');
      const isWhole =
        items.get('$ref').exists &&
        fields.get(pagination.get('next').string()).exists &&
        ['size', 'token'].every((key) => parameters.has(pagination.get(key).string()));
      if (!isWhole) drop('x-pagination');
    }
    const streaming = node.get('x-streaming');
    if (streaming.exists) {
      const isWhole =
        parameters.has(streaming.get('resumeFrom').string()) &&
        fields.get(streaming.get('resumeToken').string()).exists;
      if (!isWhole) drop('x-streaming');
    }
  }
}
