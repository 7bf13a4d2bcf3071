import { type Int64Limits, inclusiveLimits, int64LimitNames } from '../model/int64.ts';
import { rangePattern } from './range-pattern.ts';

const durationPattern = String.raw`^-?[0-9]{1,12}(\.[0-9]{1,9})?s$`;
const path = String.raw`[A-Za-z]\w*(\.[A-Za-z]\w*)*`;
const fieldMaskPattern = `^(${path}(,${path})*)?$`;

type Json = Record<string, unknown>;

/** Adds the pattern of each text that holds something else than text: a 64-bit integer, a duration, a field mask. */
export function addPatterns(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const child of Object.values(value)) addPatterns(child);
  const schema = value as Json;
  if (schema.type !== 'string') return;
  const pattern = patternOf(schema);
  if (pattern === undefined) return;
  schema.pattern = pattern;
  if (schema.format !== 'int64') return;
  // Generators take a format "int64" for numbers or big integers, which cannot be sent, and forget the pattern.
  delete schema.format;
  schema['x-format'] = 'int64';
}

function patternOf(schema: Json): string | undefined {
  switch (schema.format) {
    case 'int64':
      return int64Pattern((schema['x-range'] ?? {}) as Int64Limits);
    case 'google-duration':
      return durationPattern;
    case 'field-mask':
      return fieldMaskPattern;
    default:
      return undefined;
  }
}

function int64Pattern(limits: Int64Limits): string {
  const isLimited = int64LimitNames.some((name) => limits[name] !== undefined);
  const { minimum, maximum } = inclusiveLimits(limits);
  return isLimited ? rangePattern(minimum, maximum) : '^(0|-?[1-9][0-9]{0,18})$';
}
