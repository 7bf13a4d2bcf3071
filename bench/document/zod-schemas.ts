import { pathToFileURL } from 'node:url';

const fixturesModule = new URL('../../packages/fixtures/dist/node/index.js', import.meta.url).href;

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
}

/** How many invalid inputs of operations zod schemas accept, and which valid ones they refuse. */
export interface ZodResult {
  readonly invalid: number;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

interface ZodSchema {
  safeParse(value: unknown): { readonly success: boolean };
}

/** Tries inputs that break one limit each on the zod schemas that hey-api makes. */
export async function tryZodSchemas(file: string, operations: readonly Operation[]): Promise<ZodResult> {
  const schemas: Record<string, ZodSchema> = await import(pathToFileURL(file).href);
  const fixtures = await import(fixturesModule);
  const accepted: string[] = [];
  const refused: string[] = [];
  let invalid = 0;
  for (const operation of operations) {
    const factory = fixtures[`${operation.operationId}Params`];
    const accepts = (value: Record<string, unknown>): boolean =>
      partsOf(operation, value).every(
        ([part, fields]) => schemas[schemaName(operation, part)]?.safeParse(fields).success ?? true,
      );
    if (!accepts(factory.full())) refused.push(operation.operationId);
    for (const { title, value } of fixtures.invalidValues(factory)) {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) continue;
      invalid += 1;
      if (accepts(value)) accepted.push(`${operation.operationId}: ${title}`);
    }
  }
  return { invalid, accepted, refused };
}

const schemaName = ({ operationId }: Operation, part: string): string =>
  `z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${part}`;

/** The input of an operation as hey-api takes it apart. Fields without a place stay in the body, which must refuse them. */
function partsOf(operation: Operation, value: Record<string, unknown>): [part: string, fields: object][] {
  const placeOf = (name: string): string =>
    operation.parameters.find((parameter) => parameter.name === name)?.in ?? 'body';
  const fieldsIn = (place: string) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => placeOf(name) === place));
  return [
    ['Path', fieldsIn('path')],
    ['Query', fieldsIn('query')],
    ['Body', fieldsIn('body')],
  ];
}
