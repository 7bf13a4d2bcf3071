import { isPlain } from './plain-object.ts';

/** The beginning of a text, in quotes, or another value as JSON. */
export const shorten = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value);

/** The type of a value: `null`, `array`, `date`, or the number itself where that says more: `NaN`, `1.5`. */
export function typeName(value: unknown): string {
  if (typeof value === 'number' && !Number.isInteger(value)) return String(value);
  if (isPlain(value)) return 'object';
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return tag === 'Object' ? 'class instance' : tag.toLowerCase();
}
