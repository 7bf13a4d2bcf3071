import type { Model } from '../../model/model.ts';
import { lowerFirst, paramsTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { project } from '../project.ts';

/** The validator of the input of each operation. */
export function paramsValidatorsFile(model: Model): string {
  const names = model.operations.map((operation) => [operation.id, lowerFirst(paramsTypeName(operation))] as const);
  return [
    `import * as validators from '${project.packages.validators}';`,
    `import type { ParamsValidator } from '../core/params-validator.ts';`,
    `import type { OperationId } from './operation-types.ts';`,
    '',
    docComment('Validator of the input of each operation: path, query and body together.').trimEnd(),
    `export const paramsValidators: Readonly<Record<OperationId, ParamsValidator>> = {`,
    ...names.map(([id, name]) => `  ${id}: validators.${name},`),
    '};',
    '',
  ].join('\n');
}
