import type { Model } from '../model/model.ts';
import { rootNode } from '../model/node.ts';

type Json = Record<string, unknown>;

const refTo = (schema: string): Json => ({ $ref: `#/components/schemas/${schema}` });

/** A message with its type beside its fields, as an operation holds it. */
const typed = (schema: string): Json => ({
  allOf: [refTo(schema), { type: 'object', properties: { '@type': { type: 'string' } } }],
});

/** Says which metadata and result an operation has, in the response of the call that starts it. */
export function addOperationTypes(published: Json, { operations }: Model): void {
  const paths = rootNode(published).get('paths');
  for (const { path, httpMethod, longRunning, response } of operations) {
    if (!longRunning) continue;
    const responses = paths.get(path).get(httpMethod.toLowerCase()).get('responses');
    // A shared response stays as it is for the other calls.
    const own = structuredClone(responses.get('200').resolve('responses').value) as SuccessResponse;
    own.content['application/json'].schema = {
      allOf: [
        refTo(response.schema),
        {
          type: 'object',
          properties: { metadata: typed(longRunning.metadata), response: typed(longRunning.response) },
        },
      ],
    };
    (responses.value as Json)['200'] = own;
  }
}

interface SuccessResponse {
  readonly content: { readonly 'application/json': { schema: Json } };
}
