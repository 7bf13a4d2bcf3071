import { numericLimits } from '../../model/int64.ts';
import type { ArrayType, MapType, StringType, Type } from '../../model/model.ts';
import { upperFirst } from '../../model/names.ts';
import type { ObjectForm } from './form.ts';
import type { ModuleWriter } from './module-writer.ts';
import { patternText } from './pattern.ts';

interface TestContext {
  readonly form: ObjectForm;
  readonly writer: ModuleWriter;
  /** Names the field in errors. */
  readonly place: string;
  /** Steps from the value of the form to the value tested. */
  readonly depth: number;
}

type Argument = string | number | undefined;

/** A test of `value`, an expression without effects, as an expression. */
export function typeTest(type: Type, value: string, context: TestContext): string {
  switch (type.kind) {
    case 'string':
      return stringTest(type, value, context.writer);
    case 'int64': {
      const { minimum, maximum } = numericLimits(type, context.place);
      return call('isInt64', value, minimum, maximum);
    }
    case 'int32':
    case 'double':
      return call(`is${upperFirst(type.kind)}`, value, type.minimum, type.maximum);
    case 'boolean':
      return call('isBoolean', value);
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return call(`is${upperFirst(type.kind)}`, value);
    case 'ref':
      return referenceTest(type.schema, value, context);
    case 'array':
      return listTest(type, value, context);
    case 'map':
      return mapTest(type, value, context);
    default:
      return type satisfies never;
  }
}

/** A call of a function of `core/`. Arguments that are missing at the end are left out. */
function call(name: string, ...values: readonly Argument[]): string {
  const last = values.findLastIndex((value) => value !== undefined);
  return `core.${name}(${values
    .slice(0, last + 1)
    .map(String)
    .join(', ')})`;
}

function stringTest({ minLength, maxLength, pattern }: StringType, value: string, writer: ModuleWriter): string {
  if (!minLength && maxLength === undefined && pattern === undefined) return call('isString', value);
  const expression = pattern === undefined ? undefined : writer.constant('pattern', patternText(pattern));
  return call('isText', value, minLength ?? 0, maxLength ?? 'Infinity', expression);
}

function listTest(type: ArrayType, value: string, context: TestContext): string {
  const item = itemTest(type.items, context);
  const limits = [type.minItems || undefined, type.maxItems];
  if (type.uniqueItems) return call('isUniqueList', value, item, ...limits);
  const isLimited = limits.some((limit) => limit !== undefined);
  return isLimited ? call('isLimitedList', value, item, ...limits) : call('isList', value, item);
}

function mapTest(type: MapType, value: string, context: TestContext): string {
  const item = itemTest(type.values, context);
  const key = itemTest(type.keys, context);
  const limits = [type.minProperties || undefined, type.maxProperties];
  const isLimited = key !== 'core.isString' || limits.some((limit) => limit !== undefined);
  return isLimited ? call('isLimitedMap', value, item, key, ...limits) : call('isMap', value, item);
}

function referenceTest(schema: string, value: string, { form, writer, depth }: TestContext): string {
  const { references } = writer;
  if (references.index.schema(schema).kind === 'enum') return call('isString', value);
  const check = writer.check(schema, form.side);
  if (!references.isDeep(schema)) return `${check}(${value})`;
  const leadsBack = form.schema !== undefined && references.reaches(schema, form.schema);
  const guard = leadsBack ? `depth + ${depth} <= core.maxDepth && ` : '';
  return `${guard}${check}(${value}, depth + ${depth})`;
}

/** A function that tests an item of a list, or a key or a value of a map. */
function itemTest(type: Type, context: TestContext): string {
  const test = typeTest(type, 'item', { ...context, depth: context.depth + 1 });
  return functionOf(test, 'item') ?? `(item) => ${test}`;
}

/** The function, if a test is nothing but a call of one. */
export function functionOf(test: string, value: string): string | undefined {
  const end = `(${value})`;
  const name = test.slice(0, -end.length);
  return test.endsWith(end) && /^[\w.]+$/.test(name) ? name : undefined;
}
