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

/** A call that tests a value. */
export interface Test {
  /** The function to call: `core.isInt64`. */
  readonly name: string;
  /** What follows the value in the call. */
  readonly parameters: readonly string[];
  /** What must hold before the call. */
  readonly guard?: string;
}

/** The test as an expression. `value` is an expression without effects. */
export function testText({ name, parameters, guard }: Test, value: string): string {
  const call = `${name}(${[value, ...parameters].join(', ')})`;
  return guard === undefined ? call : `${guard} && ${call}`;
}

/** The test of a type. */
export function typeTest(type: Type, context: TestContext): Test {
  switch (type.kind) {
    case 'string':
      return stringTest(type, context.writer);
    case 'int64': {
      const { minimum, maximum } = numericLimits(type, context.place);
      return coreTest('isInt64', minimum, maximum);
    }
    case 'int32':
    case 'double':
      return coreTest(`is${upperFirst(type.kind)}`, type.minimum, type.maximum);
    case 'boolean':
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return coreTest(`is${upperFirst(type.kind)}`);
    case 'ref':
      return referenceTest(type.schema, context);
    case 'array':
      return listTest(type, context);
    case 'map':
      return mapTest(type, context);
    default:
      return type satisfies never;
  }
}

/** A test by a function of `core/`. Parameters that are missing at the end are left out. */
function coreTest(name: string, ...parameters: readonly (string | number | undefined)[]): Test {
  const last = parameters.findLastIndex((parameter) => parameter !== undefined);
  return { name: `core.${name}`, parameters: parameters.slice(0, last + 1).map(String) };
}

function stringTest({ minLength, maxLength, pattern }: StringType, writer: ModuleWriter): Test {
  if (!minLength && maxLength === undefined && pattern === undefined) return coreTest('isString');
  const expression = pattern === undefined ? undefined : writer.constant('pattern', patternText(pattern));
  return coreTest('isText', minLength ?? 0, maxLength ?? 'Infinity', expression);
}

function referenceTest(schema: string, { form, writer, depth }: TestContext): Test {
  const { references } = writer;
  if (references.index.schema(schema).kind === 'enum') return coreTest('isString');
  const name = writer.check(schema, form.side);
  if (!references.isDeep(schema)) return { name, parameters: [] };
  const leadsBack = form.schema !== undefined && references.reaches(schema, form.schema);
  const guard = leadsBack ? `depth + ${depth} <= core.maxDepth` : undefined;
  return { name, parameters: [`depth + ${depth}`], ...(guard !== undefined && { guard }) };
}

function listTest(type: ArrayType, context: TestContext): Test {
  const item = itemText(type.items, context);
  const limits = [type.minItems || undefined, type.maxItems];
  if (type.uniqueItems) return coreTest('isUniqueList', item, ...limits);
  const isLimited = limits.some((limit) => limit !== undefined);
  return isLimited ? coreTest('isLimitedList', item, ...limits) : coreTest('isList', item);
}

function mapTest(type: MapType, context: TestContext): Test {
  const item = itemText(type.values, context);
  const key = itemText(type.keys, context);
  const limits = [type.minProperties || undefined, type.maxProperties];
  const isLimited = key !== 'core.isString' || limits.some((limit) => limit !== undefined);
  return isLimited ? coreTest('isLimitedMap', item, key, ...limits) : coreTest('isMap', item);
}

/** A function that tests an item of a list, or a key or a value of a map. */
function itemText(type: Type, context: TestContext): string {
  const test = typeTest(type, { ...context, depth: context.depth + 1 });
  const isBare = test.parameters.length === 0 && test.guard === undefined;
  return isBare ? test.name : `(item) => ${testText(test, 'item')}`;
}
