import { join } from 'node:path';
import { type Form, paramsForm, schemaForm, sidesOf, validatorName } from '../../../scripts/emit/validators/form.ts';
import type { JsonSchema } from '../../../scripts/emit/validators/json-schema.ts';
import { jsonSchemaDefinitions } from '../../../scripts/emit/validators/json-schema.ts';
import { buildModel } from '../../../scripts/model/build-model.ts';
import type { Model } from '../../../scripts/model/model.ts';
import { readSpec } from '../../../scripts/model/read-spec.ts';
import type { Validator } from '../src/core/validator.ts';
import * as compact from '../src/generated/compact.ts';
import * as fast from '../src/generated/index.ts';
import * as reporting from '../src/generated/reporting.ts';
import type { ReportingValidator } from '../src/reporting/reporting-validator.ts';

/** The model that the generated validators were made from. */
export const model: Model = buildModel(await readSpec(join(import.meta.dirname, '../../../openapi/openapi.yaml')));

/** What each validator is made for: every schema in its directions, and the input of every operation. */
export const forms: readonly Form[] = [
  ...model.schemas.flatMap((schema) => sidesOf(schema).map((side) => schemaForm(schema, side))),
  ...model.operations.map((operation) => paramsForm(operation, model)),
];

export const definitions: Record<string, JsonSchema> = jsonSchemaDefinitions(model);

/** What the entries export for a form. */
export interface Exports {
  readonly fast: Validator<unknown>;
  readonly isFast: (value: unknown) => boolean;
  readonly assertFast: (value: unknown) => void;
  readonly reporting: ReportingValidator<unknown>;
  readonly compact: Validator<unknown>;
  readonly isCompact: (value: unknown) => boolean;
}

export function exportsOf(form: Form): Exports {
  const find = <T>(entry: object, name: string): T => {
    const value = (entry as Record<string, T | undefined>)[name];
    if (value === undefined) throw new Error(`The entry exports no ${name}`);
    return value;
  };
  const name = validatorName(form.name);
  return {
    fast: find(fast, name),
    isFast: find(fast, `is${form.name}`),
    assertFast: find(fast, `assert${form.name}`),
    reporting: find(reporting, name),
    compact: find(compact, name),
    isCompact: find(compact, `is${form.name}`),
  };
}

/** The one answer of all ways to ask whether a value is valid. Fails if they differ. */
export function isValid(form: Form, value: unknown): boolean {
  const { fast, isFast, reporting, compact, isCompact } = exportsOf(form);
  const answers = {
    fast: fast.safeParse(value).success,
    predicate: isFast(value),
    reporting: reporting.safeParse(value, { onUnknownField: () => {}, onUnknownEnum: () => {} }).success,
    compact: compact.safeParse(value).success,
    compactPredicate: isCompact(value),
  };
  const [first = false, ...others] = Object.values(answers);
  if (others.some((answer) => answer !== first)) {
    throw new Error(`The ways to ask about ${form.name} differ: ${JSON.stringify(answers)}`);
  }
  return first;
}
