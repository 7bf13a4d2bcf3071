/**
 * What a documentation page or the OpenAPI document states, in one comparable form.
 * Both sides are read into these shapes; `diff/` compares them.
 */

/** A value rule on one string, number, list or map. Numbers stay text: int64 does not fit a double. */
export interface Constraints {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: string;
  maximum?: string;
  exclusiveMinimum?: string;
  exclusiveMaximum?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  minProperties?: number;
  maxProperties?: number;
  keyMinLength?: number;
  keyMaxLength?: number;
  keyPattern?: string;
}

/** `message` points at another message by its full name, `enum` carries its values. */
export type FieldType =
  | { kind: 'string' | 'boolean' | 'object' }
  | { kind: 'int64' | 'int32' | 'date-time' | 'duration' | 'field-mask' | 'bytes' }
  | { kind: 'double' | 'float' }
  /** `zero`: the value that JSON leaves out, where it is known. Pages may leave it out too. */
  | { kind: 'enum'; name: string; values: string[]; zero?: string }
  | { kind: 'message'; name: string }
  | { kind: 'map' };

export interface FieldFact {
  name: string;
  type: FieldType;
  repeated: boolean;
  required: boolean;
  deprecated: boolean;
  constraints: Constraints;
  /** The other members of the one-of group this field belongs to, itself included. */
  oneOf?: string[];
}

export interface MessageFact {
  /** Full name, such as `yandex.cloud.mdb.redis.v1.Backup`. */
  name: string;
  fields: FieldFact[];
  /** Where it was read: a page, or a JSON pointer into the document. */
  source: string;
}

export interface OperationFact {
  /** `Backup.get` */
  id: string;
  method: string;
  /** Host variable or host name, as the source spells it, resolved to a host. */
  host: string;
  path: string;
  pathParameters: FieldFact[];
  queryParameters: FieldFact[];
  /** Full name of the message whose fields are the body, where the page has one. */
  requestMessage?: string;
  body?: FieldFact[];
  responseMessage: string;
  source: string;
}

export interface Facts {
  operations: OperationFact[];
  messages: MessageFact[];
}
