import type { Type } from '../../model/model.ts';
import type { ModuleWriter } from './context.ts';
import type { EnumForm, Field, Form, ObjectForm, Side } from './form.ts';
import { int64Limits, patternText, trailing } from './limits.ts';

/** The rule of a form, as a literal: what a value must be, for the code that tells what is wrong. */
export function ruleText(form: Form, owner: string | undefined, writer: ModuleWriter): string {
  if (form.kind === 'enum') {
    return form.side === 'request' ? `[${writer.core('closedEnum')}, ${namesText(form)}]` : `[${writer.core('named')}]`;
  }
  const groups = form.oneOf.map(({ fields }) => JSON.stringify(fields.join(', ')));
  const exact = groups.filter((_, index) => form.oneOf[index]?.required);
  const required = form.fields.filter((field) => field.required);
  const optional = form.fields.filter((field) => !field.required);
  const fields = [
    ...[...required, ...optional].map(
      (field) => `${JSON.stringify(field.name)}: ${fieldText(field, form, owner, writer)}`,
    ),
    ...form.readOnly.map((name) => `${JSON.stringify(name)}: ${writer.core('readOnly')}`),
  ];
  const rest = [groups, exact].filter(({ length }) => length > 0).map((names) => `[${names.join(', ')}]`);
  const parts = [
    writer.core(objectCheck(form)),
    `{${fields.join(', ')}}`,
    ...(required.length > 0 || rest.length > 0 ? [String(required.length)] : []),
    ...rest,
  ];
  const object = `[${parts.join(', ')}]`;
  return form.open ? `[${writer.core('open')}, undefined, ${object}]` : object;
}

/** Names in one text: a list of them would be longer. */
export const namesText = ({ values }: EnumForm): string => JSON.stringify(values.join(' '));

function objectCheck(form: ObjectForm): string {
  const isExact = form.oneOf.some(({ required }) => required);
  const isOther = form.side === 'response' || form.open;
  if (isOther && isExact) throw new Error(`${form.name}: an open object with a group of which one must be set`);
  return `${isOther ? 'object' : 'closed'}${isExact ? 'Exact' : ''}${form.oneOf.length > 0 ? 'Groups' : ''}`;
}

function fieldText(field: Field, form: ObjectForm, owner: string | undefined, writer: ModuleWriter): string {
  const context = { side: form.side, owner, writer, place: `${form.name}.${field.name}`, numbers: field.numbers };
  let text = typeRule(field.type, context);
  if (field.secret) text = `[${writer.core('secret')}, undefined, ${text}]`;
  if (field.nullable) text = `[${writer.core('nullable')}, ${text}]`;
  return text;
}

interface TypeContext {
  readonly side: Side;
  /** Schema whose rule is being written. References back to it are counted. */
  readonly owner: string | undefined;
  readonly writer: ModuleWriter;
  readonly place: string;
  readonly numbers: boolean;
}

function typeRule(type: Type, context: TypeContext): string {
  const { writer } = context;
  const scalar = (check: string, limited: string, values: readonly (string | number | undefined)[]): string => {
    const rest = trailing(values);
    return rest.length === 0 ? writer.core(check) : `[${[writer.core(limited), ...rest].join(', ')}]`;
  };
  switch (type.kind) {
    case 'string': {
      const pattern = type.pattern === undefined ? undefined : writer.constant('pattern', patternText(type.pattern));
      return scalar('text', 'limitedText', [type.maxLength, pattern, type.minLength]);
    }
    case 'int64': {
      const { minimum, maximum } = int64Limits(type, context.place);
      if (context.numbers) return `[${[writer.core('numberOrInt64'), ...trailing([minimum, maximum])].join(', ')}]`;
      return scalar('int64', 'limitedInt64', [minimum, maximum]);
    }
    case 'int32':
    case 'double':
      return `[${[writer.core(type.kind), ...trailing([type.minimum, type.maximum])].join(', ')}]`;
    case 'boolean':
      return writer.core('bool');
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return writer.core(type.kind);
    case 'ref': {
      const target = writer.rule(type.schema, context.side);
      const isBackward = context.owner !== undefined && writer.references.reaches(type.schema, context.owner);
      return isBackward ? `[${writer.core('recursive')}, () => ${target}]` : target;
    }
    case 'array': {
      if (type.uniqueItems && !isScalar(type.items, writer)) {
        throw new Error(`${context.place}: uniqueItems is supported for lists of scalars only`);
      }
      const rest = trailing([type.minItems || undefined, type.maxItems, type.uniqueItems]);
      const check = writer.core(type.uniqueItems ? 'uniqueList' : rest.length > 0 ? 'limitedList' : 'list');
      return `[${[check, typeRule(type.items, context), ...rest].join(', ')}]`;
    }
    case 'map': {
      const keys = typeRule(type.keys, context);
      const limits = trailing([type.minProperties || undefined, type.maxProperties]);
      const rest = keys === 'text' && limits.length === 0 ? [] : [keys, ...limits];
      const check = writer.core(rest.length > 0 ? 'limitedMap' : 'map');
      return `[${[check, typeRule(type.values, context), ...rest].join(', ')}]`;
    }
    default:
      return type satisfies never;
  }
}

const isScalar = (type: Type, writer: ModuleWriter): boolean =>
  type.kind === 'ref'
    ? writer.references.schema(type.schema).kind === 'enum'
    : type.kind !== 'array' && type.kind !== 'map';
