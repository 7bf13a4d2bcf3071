import type { Type } from '../model/model.ts';

/** What the documentation comment of a property or a parameter is made from. */
interface DescribedField {
  readonly description: string;
  readonly type: Type;
  readonly default?: unknown;
}

/** Description, range and, where it means something, default of a field, as the text of a TSDoc comment. */
export function fieldDescription(field: DescribedField, showsDefault: boolean): string {
  const range = rangeText(field.type);
  const isShown = showsDefault && field.default !== undefined;
  return [
    [field.description.trim(), range].filter(Boolean).join(' '),
    ...(isShown ? [`@defaultValue \`${JSON.stringify(field.default)}\``] : []),
  ].join('\n\n');
}

function rangeText(type: Type): string {
  if (type.kind !== 'int64' && type.kind !== 'int32' && type.kind !== 'double') return '';
  const { minimum, maximum } = type;
  const { exclusiveMinimum, exclusiveMaximum } = type.kind === 'int64' ? type : {};
  if (minimum !== undefined && maximum !== undefined) return `Range: ${minimum} to ${maximum}.`;
  return [
    ...(minimum === undefined ? [] : [`Minimum: ${minimum}.`]),
    ...(exclusiveMinimum === undefined ? [] : [`Greater than ${exclusiveMinimum}.`]),
    ...(maximum === undefined ? [] : [`Maximum: ${maximum}.`]),
    ...(exclusiveMaximum === undefined ? [] : [`Less than ${exclusiveMaximum}.`]),
  ].join(' ');
}
