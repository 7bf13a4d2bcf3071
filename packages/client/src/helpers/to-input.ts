/** How the fields of an input, or of an object in it, are taken from an object in a response. */
export interface Recipe {
  /** Fields that are taken as they are, from the field of the same name. */
  readonly same: readonly string[];
  /** Fields that come from elsewhere, or that hold objects. */
  readonly from?: Readonly<Record<string, FieldSource>>;
  /** Values of fields that a response omits at zero, where a request that leaves them out means something else. */
  readonly zero?: Readonly<Record<string, unknown>>;
}

export interface FieldSource {
  /** Keys and indexes, joined by dots. Empty: the object itself. Default: the name of the field. */
  readonly path?: string;
  /** For an object, or for each object of a list. */
  readonly recipe?: Recipe;
  /** Whether the input takes a list where the response holds one value. */
  readonly list?: boolean;
}

/**
 * Makes the input of a call from a response. Everything that the recipe does not name is left out.
 *
 * @throws {TypeError} if the response lacks what the call requires.
 */
export function toInput<Input>(value: object, call: string, recipe: Recipe, required: readonly string[]): Input {
  const input = copyFields(value, recipe) as Record<string, unknown>;
  const missing = required.find((name) => input[name] === undefined);
  if (missing === undefined) return input as Input;
  const source = recipe.from?.[missing]?.path ?? missing;
  throw new TypeError(`${call} requires \`${missing}\`, and the given response has no \`${source}\` to take it from`);
}

function copyFields(value: unknown, recipe: Recipe): unknown {
  if (Array.isArray(value)) return value.map((item) => copyFields(item, recipe));
  if (!isObject(value)) return value;
  const result: Record<string, unknown> = {};
  for (const name of recipe.same) {
    const field = valueAt(value, name);
    if (field !== undefined) result[name] = structuredClone(field);
  }
  for (const [name, source] of Object.entries(recipe.from ?? {})) {
    const field = copyFrom(value, { path: name, ...source });
    if (field !== undefined) result[name] = field;
  }
  for (const [name, zero] of Object.entries(recipe.zero ?? {})) result[name] ??= zero;
  return result;
}

function copyFrom(value: object, { path, recipe, list }: FieldSource & { readonly path: string }): unknown {
  const field = valueAt(value, path);
  if (field === undefined) return undefined;
  const copy = recipe ? copyFields(field, recipe) : structuredClone(field);
  return list ? [copy] : copy;
}

function valueAt(value: unknown, path: string): unknown {
  const keys = path.split('.').filter((key) => key !== '');
  return keys.reduce(
    (holder, key) => (isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined),
    value,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
