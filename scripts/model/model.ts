import type { Catalog } from './catalog.ts';

/**
 * The one model all emitters read. Small, frozen, JSON-serializable. References, names, optionality, direction
 * and order are settled here: emitters never see OpenAPI, and never branch on one operation.
 */
export interface Model {
  readonly title: string;
  /** Version of the document. */
  readonly version: string;
  /** Hosts, the first one being the default. */
  readonly servers: readonly Server[];
  /** Sorted by name. */
  readonly resources: readonly Resource[];
  /** Sorted by id. */
  readonly operations: readonly Operation[];
  /** Sorted by name. */
  readonly schemas: readonly Schema[];
  /** Values of the service that belong to no shape. */
  readonly catalog: Catalog;
}

export interface Server {
  /** Short name taken from the host: `mdb`, `operation`, `iam`. */
  readonly name: string;
  readonly url: string;
}

/** Operations that share a property of the client, such as `redis.backups`. */
export interface Resource {
  /** `backups` */
  readonly name: string;
  /** `Backups` */
  readonly className: string;
  readonly description: string;
  /** Operation ids, sorted. */
  readonly operations: readonly string[];
}

export interface Operation {
  /** `getBackup` */
  readonly id: string;
  /** `GetBackup`, the stem of type names. */
  readonly typeName: string;
  readonly resource: string;
  /** Method name on the resource: `get`. */
  readonly method: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Documentation page, as a path in the public documentation repository. */
  readonly docs: string;
  readonly httpMethod: HttpMethod;
  /** `/managed-redis/v1/backups/{backupId}` */
  readonly path: string;
  /** Name of the server that answers it. */
  readonly server: string;
  /** Whether the call needs a token. */
  readonly authenticated: boolean;
  /** In the order of the path. */
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly headerParameters: readonly Parameter[];
  readonly body?: Body;
  readonly response: ResponseModel;
  /** Names of schemas: what an operation reports while it runs, and what it yields. */
  readonly longRunning?: { readonly metadata: string; readonly response: string };
  /** The resource of a response that can become the input of the call. */
  readonly copies?: Copies;
  readonly pagination?: Pagination;
  readonly streaming?: { readonly resumeFrom: string; readonly resumeToken: string };
  /** Whether the call takes an idempotency key. */
  readonly idempotencyKey: boolean;
  /** Groups of query parameters. At most one of a group may be set, or exactly one. */
  readonly oneOf: readonly OneOf[];
  /** Error responses, by status or `default`. */
  readonly errors: readonly ErrorResponse[];
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
  /** What the service takes when the parameter is left out. */
  readonly default?: unknown;
  readonly example?: unknown;
}

export interface Body {
  /** Name of the schema. */
  readonly schema: string;
  readonly required: boolean;
  readonly examples: readonly unknown[];
}

export interface ResponseModel {
  readonly schema: string;
  readonly examples: readonly unknown[];
}

export interface ErrorResponse {
  readonly status: string;
  readonly description: string;
  /** Name of the schema of the error body. */
  readonly schema: string;
}

export interface Copies {
  /** Name of the schema of the resource. */
  readonly schema: string;
  readonly to: 'create' | 'update';
  /**
   * Where fields of the input come from, if not from the field of the same name. Keys are paths in the input, values are paths
   * seen from what the field around is taken from: `''` is that object itself, and `null` leaves the field out.
   */
  readonly fields: Readonly<Record<string, string | null>>;
}

export interface Pagination {
  /** Field of the response that holds the results. */
  readonly items: string;
  /** Name of the schema of one result. */
  readonly itemSchema: string;
  /** Query parameter: size of a page. */
  readonly size: string;
  /** Query parameter: token of the wanted page. */
  readonly token: string;
  /** Field of the response: token of the next page. */
  readonly next: string;
}

export interface OneOf {
  readonly fields: readonly string[];
  /** Whether one of them must be set. */
  readonly required: boolean;
}

/** The form of a schema: the one that callers send, or the one that the service answers with. */
export type Side = 'request' | 'response';

/** Which way a schema travels. One that both bodies and responses reach travels both ways. */
export interface Direction {
  readonly request: boolean;
  readonly response: boolean;
}

export type Schema = ObjectSchema | EnumSchema;

interface SchemaBase {
  readonly name: string;
  readonly description: string;
  readonly docs: string;
  /** Full protobuf name, as in `@type` of an `Any`. */
  readonly message: string;
  readonly direction: Direction;
  /** Whether requests and responses need a type of their own each. */
  readonly differs: boolean;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  readonly oneOf: readonly OneOf[];
  /** Property that holds the update mask, if the message has one. */
  readonly updateMask?: string;
  /** `google.protobuf.Any`: `@type` and the fields of that type. */
  readonly open: boolean;
}

export interface EnumSchema extends SchemaBase {
  readonly kind: 'enum';
  readonly values: readonly { readonly value: string; readonly description: string }[];
  /** The value that proto3 leaves out of JSON. */
  readonly zeroValue: string;
}

export interface Property {
  readonly name: string;
  readonly description: string;
  readonly type: Type;
  /** What the service takes when a request leaves the property out. */
  readonly default?: unknown;
  /** Requests must hold it. */
  readonly required: boolean;
  /** Responses always hold it, because its value is never the zero value. */
  readonly alwaysPresent: boolean;
  readonly deprecated: boolean;
  /** Never in a request. */
  readonly readOnly: boolean;
  /** Never in a response. */
  readonly writeOnly: boolean;
  /** Must not reach a log, an error or a snapshot. */
  readonly secret: boolean;
  /** A protobuf wrapper: absent (or `null` in a request) differs from the zero value. */
  readonly wrapper: boolean;
}

export type Type =
  | StringType
  | Int64Type
  | { readonly kind: 'int32'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'double'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'boolean' }
  /** RFC 3339, 0 to 9 fraction digits. */
  | { readonly kind: 'timestamp' }
  /** Decimal seconds with the suffix `s`. */
  | { readonly kind: 'duration' }
  /** Comma-separated field paths. */
  | { readonly kind: 'fieldMask' }
  /** Reference to a schema by name. */
  | { readonly kind: 'ref'; readonly schema: string }
  | ArrayType
  | MapType;

export interface StringType {
  readonly kind: 'string';
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Matches the whole value. */
  readonly pattern?: string;
}

/** A 64-bit integer as decimal text. The limits are decimal text too. */
export interface Int64Type {
  readonly kind: 'int64';
  readonly minimum?: string;
  readonly maximum?: string;
  readonly exclusiveMinimum?: string;
  readonly exclusiveMaximum?: string;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly items: Type;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

export interface MapType {
  readonly kind: 'map';
  readonly keys: StringType;
  readonly values: Type;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}
