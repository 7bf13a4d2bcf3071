import type { Type } from '../../model/model.ts';
import { lowerFirst, upperFirst } from '../../model/names.ts';
import { isOpenEnum, type ModuleWriter } from './context.ts';
import { type EnumForm, type Field, type Form, type ObjectForm, ruleName, type Side } from './form.ts';
import { int64Limits, patternText, trailing } from './limits.ts';

/**
 * The body of the predicate of a form: one expression, straight through all fields, references being calls. Whether the value
 * is an object comes last: by then an engine knows its shape and need not look up its prototype. Reading a field of `null`
 * throws, which is refused as well.
 */
export function predicateText(form: Form, owner: string | undefined, writer: ModuleWriter): string {
  if (form.kind === 'enum') return `return ${enumPredicate(form)};`;
  const tests = [
    ...form.fields.map((field) => fieldTest(field, form, owner, writer)),
    ...form.readOnly.map((name) => `${access(name)} === undefined`),
    ...form.oneOf.map(({ fields, required }) => groupTest(fields, required)),
    `${writer.core('isPlain')}(value)`,
    ...(form.side === 'request' && !form.open ? [onlyTest(form, writer)] : []),
  ];
  const usesField = form.fields.some((field) => !field.required || field.nullable);
  return `${usesField ? 'let field: unknown;\n' : ''}return ${tests.join(' && ')};`;
}

function enumPredicate(form: EnumForm): string {
  if (form.side === 'response') return `typeof value === 'string'`;
  return form.values.map((value) => `value === ${JSON.stringify(value)}`).join(' || ');
}

const onlyTest = (form: ObjectForm, writer: ModuleWriter): string =>
  `${writer.core('hasOnly')}(value, ${ruleName(form.name)})`;

function groupTest(fields: readonly string[], required: boolean): string {
  const count = fields.map((field) => `Number(${access(field)} !== undefined)`).join(' + ');
  return `${count} ${required ? '===' : '<='} 1`;
}

function fieldTest(field: Field, form: ObjectForm, owner: string | undefined, writer: ModuleWriter): string {
  const context = { side: form.side, owner, writer, field, form, depth: 1 };
  if (field.required && !field.nullable) return typeTest(field.type, access(field.name), context);
  const none = field.required ? '=== null' : field.nullable ? '== null' : '=== undefined';
  const isAbsent = `(field = ${access(field.name)}) ${none}`;
  return `(${isAbsent} || (${typeTest(field.type, 'field', context)}))`;
}

interface TestContext {
  readonly side: Side;
  readonly owner: string | undefined;
  readonly writer: ModuleWriter;
  readonly field: Field;
  readonly form: ObjectForm;
  /** Steps from the value of the form to the value tested. */
  readonly depth: number;
}

/** A test of `value`, an expression that is evaluated once. */
function typeTest(type: Type, value: string, context: TestContext): string {
  const { writer, side } = context;
  const call = (name: string, values: readonly (string | number | boolean | undefined)[]): string =>
    `${writer.core(name)}(${[value, ...trailing(values)].join(', ')})`;
  switch (type.kind) {
    case 'string': {
      if (type.minLength === undefined && type.maxLength === undefined && type.pattern === undefined) {
        return `typeof ${value} === 'string'`;
      }
      const pattern = type.pattern === undefined ? undefined : writer.constant('pattern', patternText(type.pattern));
      return call('isText', [type.maxLength, pattern, type.minLength]);
    }
    case 'int64': {
      const { minimum, maximum } = int64Limits(type, `${context.form.name}.${context.field.name}`);
      return call(context.field.numbers ? 'isNumberOrInt64' : 'isInt64', [minimum, maximum]);
    }
    case 'int32':
      return call('isInt32', [type.minimum, type.maximum]);
    case 'double':
      return call('isDouble', [type.minimum, type.maximum]);
    case 'boolean':
      return `typeof ${value} === 'boolean'`;
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return call(`is${upperFirst(type.kind)}`, []);
    case 'ref': {
      if (isOpenEnum(type, side, writer.references)) return `typeof ${value} === 'string'`;
      const check = writer.check(type.schema, side);
      if (writer.references.schema(type.schema).kind === 'enum') return `${check}(${value})`;
      const fields = `${value} as ${writer.core('Fields')}`;
      if (!writer.references.isDeep(type.schema)) return `${check}(${fields})`;
      const depth = `depth + ${context.depth}`;
      const isBackward = context.owner !== undefined && writer.references.reaches(type.schema, context.owner);
      const guard = isBackward ? `${depth} <= ${writer.core('maxDepth')} && ` : '';
      return `${guard}${check}(${fields}, ${depth})`;
    }
    case 'array':
      return [
        call('isList', [itemTest(type.items, 'Item', context)]),
        ...sizeTest(`${value}.length`, [type.minItems || undefined, type.maxItems], writer),
        ...(type.uniqueItems ? [call('isUnique', [])] : []),
      ].join(' && ');
    case 'map': {
      const { keys, minProperties, maxProperties } = type;
      const hasKeyRule = [keys.minLength, keys.maxLength, keys.pattern].some((rule) => rule !== undefined);
      const own = `Object.keys(${value})`;
      return [
        call('isMap', [itemTest(type.values, 'Value', context)]),
        ...(hasKeyRule ? [`${own}.every(${itemTest(keys, 'Key', context)})`] : []),
        ...sizeTest(`${own}.length`, [minProperties || undefined, maxProperties], writer),
      ].join(' && ');
    }
    default:
      return type satisfies never;
  }
}

/** A test of a number of entries, where there are limits. */
function sizeTest(size: string, values: readonly (number | undefined)[], writer: ModuleWriter): string[] {
  const limits = trailing(values);
  return limits.length > 0 ? [`${writer.core('isWithin')}(${[size, ...limits].join(', ')})`] : [];
}

/** A function that tests an item of a list, or a key or value of a map. */
function itemTest(type: Type, role: string, context: TestContext): string {
  const { writer, side, form, field } = context;
  const inner = { ...context, depth: context.depth + 1 };
  const test = typeTest(type, 'item', inner);
  if (test === `typeof item === 'string'`) return writer.core('isString');
  if (test === `typeof item === 'boolean'`) return writer.core('isBoolean');
  if (type.kind === 'ref' && !writer.references.isDeep(type.schema)) return writer.check(type.schema, side);
  const text = `(item: unknown): boolean => ${test}`;
  if (test.includes('depth +')) return text;
  return writer.constant(`${lowerFirst(form.name)}${upperFirst(field.name).replaceAll(/\W/g, '')}${role}`, text);
}

const access = (name: string): string =>
  /^[a-z_$][\w$]*$/i.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`;
