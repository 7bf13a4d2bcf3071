import type { Schema, Side, Type } from '../model/model.ts';
import { project } from './project.ts';

/** A type as TypeScript source. `name` turns a schema name into a type name. */
export function typeText(type: Type, name: (schema: string) => string): string {
  switch (type.kind) {
    case 'string':
    case 'int64':
    case 'timestamp':
    case 'duration':
    case 'fieldMask':
      return 'string';
    case 'int32':
    case 'double':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'ref':
      return name(type.schema);
    case 'array':
      return `${typeText(type.items, name)}[]`;
    case 'map':
      return `Record<string, ${typeText(type.values, name)}>`;
    default:
      return type satisfies never;
  }
}

/** Public address of a documentation page. */
export const pageUrl = (docs: string): string => project.docsUrl + docs;

/** Whether the type of a schema on this side appears in requests: where both sides share a type, it does. */
export const isSent = (schema: Schema, side: Side): boolean =>
  side === 'request' || (schema.direction.request && !schema.differs);
