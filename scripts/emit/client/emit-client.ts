import type { Model } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { secretFieldsFile, wholePathsFile } from './field-lists.ts';
import { operationEndpointsFile } from './operation-endpoints.ts';
import { resourceFile, resourcesFile } from './resource-file.ts';
import { routesFile } from './routes.ts';
import { updateParamsFile } from './update-params.ts';

/**
 * The client's generated code: facts of the document as data, which every layer may import, and in `resources/` a class
 * for each resource, which imports the layers below.
 */
export function emitClient(model: Model): GeneratedFile[] {
  const index = new ModelIndex(model);
  return [
    routesFile(model),
    secretFieldsFile(index),
    wholePathsFile(index),
    updateParamsFile(index),
    ...operationEndpointsFile(index),
    ...model.resources.map((resource) => resourceFile(resource, index)),
    resourcesFile(model.resources),
  ];
}
