import { type Int64Limits, int64LimitNames, nearestAllowed } from './int64.ts';
import type { StringType, Type } from './model.ts';
import type { Node } from './node.ts';
import { parsePattern } from './pattern.ts';

/** Reads the type of a property, a parameter or an item. */
export function buildType(node: Node): Type {
  const ref = node.refName('schemas');
  if (ref !== undefined) return { kind: 'ref', schema: ref };
  const type = node.get('type');
  if (!type.exists) throw node.error('a schema needs "type" or "$ref"');
  if (typeof type.value !== 'string')
    throw type.error('a list of types is not supported; use x-wrapper for nullable values');
  switch (type.value) {
    case 'string':
      return buildString(node);
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return buildNumber(node);
    case 'array':
      return buildArray(node);
    case 'object':
      return buildMap(node);
    default:
      throw type.error(`unsupported type "${type.value}"`);
  }
}

function buildString(node: Node): Type {
  const format = node.get('format');
  switch (format.stringOr('')) {
    case 'int64':
      return { kind: 'int64', ...readInt64Limits(node.get('x-range')) };
    case 'date-time':
      return { kind: 'timestamp' };
    case 'google-duration':
      return { kind: 'duration' };
    case 'field-mask':
      return { kind: 'fieldMask' };
    case '':
      return stringType(node);
    default:
      throw format.error(`unsupported format "${format.string()}" of a string`);
  }
}

function stringType(node: Node): StringType {
  checkPattern(node.get('pattern'));
  return { kind: 'string', ...numbers(node, ['minLength', 'maxLength']), ...texts(node, ['pattern']) };
}

/** Rejects patterns that a regular expression engine refuses, or that no text can be generated from. */
function checkPattern(node: Node): void {
  if (!node.exists) return;
  const pattern = node.string();
  try {
    parsePattern(pattern);
    new RegExp(pattern, 'u');
  } catch (cause) {
    throw node.error((cause as Error).message);
  }
}

function readInt64Limits(node: Node): Int64Limits {
  for (const side of ['Minimum', 'Maximum']) {
    const exclusive = node.get(`exclusive${side}`);
    if (exclusive.exists && node.get(side.toLowerCase()).exists)
      throw exclusive.error(`state one limit, not an exclusive one beside "${side.toLowerCase()}"`);
  }
  for (const name of int64LimitNames) {
    const limit = node.get(name);
    if (!limit.exists) continue;
    if (!/^-?\d+$/.test(limit.string())) throw limit.error('expected a whole number as text');
    // Validators compare with numbers.
    if (!Number.isSafeInteger(Number(nearestAllowed(name, limit.string())))) {
      throw limit.error(`the limit ${limit.string()} is beyond 2^53`);
    }
  }
  return texts(node, int64LimitNames);
}

function buildNumber(node: Node): Type {
  const format = node.get('format');
  const isInteger = node.get('type').string() === 'integer';
  if (isInteger && format.stringOr('') !== 'int32')
    throw node.error('an integer needs the format int32; a 64-bit integer is a string');
  if (!isInteger && format.stringOr('double') !== 'double')
    throw format.error(`unsupported format "${format.string()}" of a number; use double`);
  return { kind: isInteger ? 'int32' : 'double', ...numbers(node, ['minimum', 'maximum']) };
}

function buildArray(node: Node): Type {
  return {
    kind: 'array',
    items: buildType(node.get('items')),
    ...numbers(node, ['minItems', 'maxItems']),
    ...(node.get('uniqueItems').boolean() ? { uniqueItems: true } : {}),
  };
}

function buildMap(node: Node): Type {
  const values = node.get('additionalProperties');
  if (!values.exists)
    throw node.error('an inline object is not supported; give it a schema of its own, or additionalProperties');
  const keys = node.get('propertyNames');
  if (keys.get('type').stringOr('string') !== 'string') throw keys.get('type').error('the keys of a map are strings');
  checkPattern(keys.get('pattern'));
  return {
    kind: 'map',
    keys: { kind: 'string', ...numbers(keys, ['minLength', 'maxLength']), ...texts(keys, ['pattern']) },
    values: buildType(values),
    ...numbers(node, ['minProperties', 'maxProperties']),
  };
}

function numbers(node: Node, keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.filter((key) => node.get(key).exists).map((key) => [key, node.get(key).number()]));
}

function texts(node: Node, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.filter((key) => node.get(key).exists).map((key) => [key, node.get(key).string()]));
}
