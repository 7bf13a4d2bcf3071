import { readConstraints, unreadLimits } from './constraints.ts';
import { isDeprecated } from './deprecated.ts';
import type { FieldFact, FieldType } from './facts.ts';
import { pageError } from './hosts.ts';
import type { Section } from './page-sections.ts';
import { refuseRepeated, tableRows } from './table-rows.ts';

export interface PageContext {
  readonly path: string;
  /** Anchor → name of the message whose section has it. */
  readonly names: ReadonlyMap<string, string>;
  readonly zeroValues: ReadonlyMap<string, string>;
}

/** Reads the fields in the table of a section. */
export function readTable(section: Section, context: PageContext): FieldFact[] {
  const { path } = context;
  const fields = tableRows(section, path).map((row) => readRow(row, context));
  refuseRepeated(
    fields.map((field) => field.name),
    section.title,
    path,
  );
  return fields;
}

function readRow(row: string, context: PageContext): FieldFact {
  const match = /^\|\| (\S+?)(\[\])? \| (\*\*.*)(?:\n|$)([\s\S]*)$/.exec(row);
  if (!match) throw pageError(context.path, `cannot read the table row ${JSON.stringify(row.slice(0, 80))}`);
  const [, name = '', brackets, typeText = '', description = ''] = match;
  const field: FieldFact = {
    name,
    type: readType(typeText.trim(), description, name, context),
    repeated: brackets !== undefined,
    required: /^\s*Required field\./.test(description),
    deprecated: isDeprecated(description),
    constraints: readConstraints(description),
  };
  const unread = unreadLimits(description);
  if (unread.length > 0) field.unread = unread;
  refuseFraction(field, context.path);
  const oneOf = /^Includes only one of the fields (.*)\.$/m.exec(description);
  if (oneOf) field.oneOf = [...(oneOf[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
  return field;
}

/** A 64-bit integer travels as text: its limits are whole numbers, in the document and in the packages. */
function refuseFraction({ name, type, constraints }: FieldFact, path: string): void {
  const kind = type.kind === 'map' ? type.values.kind : type.kind;
  const { minimum = '', maximum = '', exclusiveMinimum = '', exclusiveMaximum = '' } = constraints;
  const fraction = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].find((limit) => limit.includes('.'));
  if (kind === 'int64' && fraction !== undefined)
    throw pageError(path, `field "${name}": the limit ${fraction} of an int64 is not a whole number; fix the page`);
}

const scalarKinds = new Set([
  'string',
  'boolean',
  'object',
  'int64',
  'int32',
  'date-time',
  'duration',
  'field-mask',
  'bytes',
  'double',
  'float',
]);

function readType(typeText: string, description: string, field: string, context: PageContext): FieldType {
  const link = readLink(typeText, field, context);
  if (link) return link;
  const scalar = /^\*\*(\w+)\*\*(?: \((.*)\))?$/.exec(typeText);
  const [, base = '', detail] = scalar ?? [];
  if (base === 'enum' && detail) {
    const values = [...description.matchAll(/^- `([^`]+)`/gm)].map((found) => found[1] ?? '');
    const zero = context.zeroValues.get(values.join());
    return zero === undefined
      ? { kind: 'enum', name: detail, values }
      : { kind: 'enum', name: detail, values: [zero, ...values], zero };
  }
  if (base === 'object' && detail?.startsWith('map<')) return readMap(detail, field, context);
  const kind = detail ?? base;
  if (scalarKinds.has(kind)) return { kind } as FieldType;
  throw pageError(context.path, `field "${field}": unknown field type ${JSON.stringify(typeText)}`);
}

function readLink(typeText: string, field: string, { path, names }: PageContext): FieldType | undefined {
  const anchor = /^\*\*\[[^\]]+\]\(#(.+)\)\*\*$/.exec(typeText)?.[1];
  if (anchor === undefined) return undefined;
  const name = names.get(anchor);
  if (name === undefined)
    throw pageError(
      path,
      `field "${field}" refers to ${anchor}, which has no section. The page is truncated: fetch it again`,
    );
  return { kind: 'message', name };
}

/** `map<**string**, **string**>`, with messages or other plain values in place of the second one. */
function readMap(detail: string, field: string, context: PageContext): FieldType {
  const [, keys = '', valueText = ''] = /^map<(.+?), (.+)>$/.exec(detail) ?? [];
  const unknown = (what: string) =>
    pageError(
      context.path,
      `field "${field}": ${what} in ${JSON.stringify(detail)}; known are string keys, and as values messages with a section on the page and ${[...scalarKinds].join(', ')}. Fix the page, or add the type to scripts/docs/field-rows.ts`,
    );
  if (!/^(?:\*\*)?string(?:\*\*)?$/.test(keys)) throw unknown('unknown key type');
  const link = readLink(valueText, field, context);
  if (link) return { kind: 'map', values: link };
  const scalar = /^(\*\*)?(\w+)\1(?: \(([\w-]+)\))?$/.exec(valueText);
  const kind = scalar?.[3] ?? scalar?.[2] ?? '';
  if (!scalarKinds.has(kind)) throw unknown('unknown value type');
  return { kind: 'map', values: { kind } as FieldType };
}
