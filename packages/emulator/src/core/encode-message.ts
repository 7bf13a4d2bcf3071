import { messages } from '../generated/messages.ts';
import { isSame } from './is-same.ts';
import type { Field } from './message.ts';

/** Whether fields that hold the zero value of their type are left out, as the service does, or kept. */
export type ZeroValues = 'omit' | 'keep';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes a message the way the service does. Fields that are not part of the message never get out, nor do write-only
 * ones such as passwords.
 */
export function encodeMessage(name: string, value: object, zeroValues: ZeroValues): Record<string, unknown> {
  const message = messages[name];
  if (!message) throw new Error(`Unknown message ${name}`);
  if (message.open) return { ...value };
  const encoded: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(message.fields)) {
    const text = encodeField(field, (value as Fields)[key], zeroValues);
    if (text !== undefined) encoded[key] = text;
  }
  return encoded;
}

/** Whether two messages look the same in a response, where zero values are left out. */
export const looksSame = (name: string, left: object, right: object): boolean =>
  isSame(encodeMessage(name, left, 'omit'), encodeMessage(name, right, 'omit'));

/** Writes a message as an `Any`: `@type`, then its fields. */
export function encodeAny(name: string, value: object, zeroValues: ZeroValues): Record<string, unknown> {
  if (messages[name]?.open) return { ...value };
  const type = `type.googleapis.com/${messages[name]?.type}`;
  // Well-known types have a JSON form of their own, which an Any holds under "value".
  if (messages[name]?.type.startsWith('google.protobuf.')) return { '@type': type, value: {} };
  return { '@type': type, ...encodeMessage(name, value, zeroValues) };
}

function encodeField(field: Field, value: unknown, zeroValues: ZeroValues): unknown {
  const keepsZero = zeroValues === 'keep';
  const element = (item: unknown): unknown =>
    field.message === undefined ? item : encodeMessage(field.message, item as object, zeroValues);
  if (field.list) {
    const items = (value ?? []) as readonly unknown[];
    return items.length > 0 || keepsZero ? items.map(element) : undefined;
  }
  if (field.map) {
    const entries = Object.entries((value ?? {}) as Fields);
    return entries.length > 0 || keepsZero
      ? Object.fromEntries(entries.map(([key, item]) => [key, element(item)]))
      : undefined;
  }
  if (value === undefined || value === null) return keepsZero ? field.zero : undefined;
  if (!keepsZero && value === field.zero) return undefined;
  return element(value);
}
