import type { Model } from '../../model/model.ts';
import { ModelIndex } from '../../model/model-index.ts';
import { assertUnique } from '../../model/names.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { entries } from './entries.ts';
import { paramsForm, schemaForm, sidesOf } from './form.ts';
import { paramsPath, schemaPath } from './module-writer.ts';
import { References } from './references.ts';
import { assertSupported, claimedNames } from './supported.ts';
import { typeTests } from './type-tests.ts';
import { validatorModule } from './validator-module.ts';

/** Validators of all schemas, one module each, and of the input of all operations, one module per resource. */
export function emitValidators(model: Model): GeneratedFile[] {
  const index = new ModelIndex(model);
  const references = new References(index);
  const schemas = model.schemas.map((schema) => ({
    path: schemaPath(schema.name),
    forms: sidesOf(schema).map((side) => schemaForm(schema, side)),
  }));
  const resources = model.resources.map((resource) => {
    const operations = index.operationsOf(resource);
    return {
      path: paramsPath(resource.name),
      resource: resource.name,
      methods: operations.map(({ method }) => method),
      forms: operations.map((operation) => paramsForm(operation, index)),
    };
  });
  const modules = [...schemas, ...resources];
  const forms = modules.flatMap(({ forms }) => forms);
  assertUnique(claimedNames(forms, model.schemas));
  for (const form of forms) assertSupported(form, index);
  return [
    ...modules.map(({ path, forms }) => validatorModule(path, forms, references)),
    ...entries(schemas, resources),
    ...typeTests(forms, index),
  ];
}
