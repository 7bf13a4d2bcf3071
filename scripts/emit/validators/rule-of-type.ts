import { numericLimits } from '../../model/int64.ts';
import type { Int64Type, StringType, Type } from '../../model/model.ts';
import { upperFirst } from '../../model/names.ts';
import type { Form } from './form.ts';
import type { ModuleWriter } from './module-writer.ts';
import { patternText } from './pattern.ts';

interface TypeContext {
  readonly form: Form;
  readonly writer: ModuleWriter;
  /** Names the field in errors. */
  readonly place: string;
  /** Whether a 64-bit integer may be given as a number. */
  readonly numbers: boolean;
}

type Members = Readonly<Record<string, string | number | boolean | undefined>>;

/** `{ kind: core.limitedText, maximum: 50 }`; members without a value are left out. */
export const ruleLiteral = (kind: string, members: Members = {}): string =>
  objectText({ kind: `core.${kind}`, ...members });

function objectText(members: Members): string {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return `{ ${given.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}

/** The literal of a rule that has a kind of its own where it has limits. */
function limitedLiteral(kind: string, limits: Members, members: Members = {}): string {
  const hasLimits = Object.values(limits).some((limit) => limit !== undefined);
  return ruleLiteral(hasLimits ? `limited${upperFirst(kind)}` : kind, { ...members, ...limits });
}

/** The rule of a type, as a literal. */
export function typeRule(type: Type, context: TypeContext): string {
  switch (type.kind) {
    case 'string':
      return limitedLiteral('text', textLimits(type, context));
    case 'int64':
      return int64Rule(type, context);
    case 'int32':
    case 'double':
      return ruleLiteral(type.kind, { minimum: type.minimum, maximum: type.maximum });
    case 'boolean':
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return ruleLiteral(type.kind);
    case 'ref':
      return referenceRule(type.schema, context);
    case 'array': {
      const items = { items: typeRule(type.items, context) };
      const limits = { minimum: type.minItems || undefined, maximum: type.maxItems };
      return type.uniqueItems
        ? ruleLiteral('uniqueList', { ...items, ...limits })
        : limitedLiteral('list', limits, items);
    }
    case 'map': {
      const keys = textLimits(type.keys, context);
      const limits = {
        keys: Object.values(keys).some((limit) => limit !== undefined) ? objectText(keys) : undefined,
        minimum: type.minProperties || undefined,
        maximum: type.maxProperties,
      };
      return limitedLiteral('map', limits, { values: typeRule(type.values, context) });
    }
    default:
      return type satisfies never;
  }
}

function int64Rule(type: Int64Type, { numbers, place }: TypeContext): string {
  const limits: Members = { ...numericLimits(type, place) };
  return numbers ? ruleLiteral('queryInt64', limits) : limitedLiteral('int64', limits);
}

function textLimits({ minLength, maxLength, pattern }: StringType, { writer }: TypeContext): Members {
  return {
    minimum: minLength || undefined,
    maximum: maxLength,
    pattern: pattern === undefined ? undefined : writer.constant('pattern', patternText(pattern)),
  };
}

/** A reference that leads back to the schema at hand is read late and counts the depth. */
function referenceRule(schema: string, { form, writer }: TypeContext): string {
  const rule = writer.rule(schema, form.side);
  const leadsBack = form.schema !== undefined && writer.references.reaches(schema, form.schema);
  return leadsBack ? ruleLiteral('recursive', { of: `() => ${rule}` }) : rule;
}
