/** An element of `details` of an error: `@type`, and the fields of that message. Unknown types stay as they came. */
export interface ErrorDetail {
  readonly '@type'?: string;
  readonly [field: string]: unknown;
}

/** Details that programs can act on, each left out if the service did not send it. */
export interface DecodedDetails {
  /** Fields of the request that were refused, and why. */
  readonly fieldViolations?: readonly { readonly field?: string; readonly description?: string }[];
  /** Quotas that would be exceeded. */
  readonly quotaViolations?: readonly QuotaViolation[];
  /** Conditions that do not hold. */
  readonly preconditionViolations?: readonly {
    readonly type?: string;
    readonly subject?: string;
    readonly description?: string;
  }[];
  /** Milliseconds to wait before the call is repeated, as requested by the service. */
  readonly retryDelay?: number;
  /** The resource in question. */
  readonly resource?: { readonly resourceType?: string; readonly resourceName?: string; readonly description?: string };
  /** Help pages. */
  readonly links?: readonly { readonly url?: string; readonly description?: string }[];
  /** A message for people, in some language. */
  readonly localizedMessage?: { readonly locale?: string; readonly message?: string };
  /** Id of the request, as stated in the body. */
  readonly requestId?: string;
}

/** A quota that would be exceeded, in the form of google.rpc or of the cloud's own message. */
export interface QuotaViolation {
  readonly subject?: string;
  readonly description?: string;
  readonly metric?: { readonly name?: string; readonly limit?: string | number; readonly usage?: string | number };
  readonly required?: string | number;
}

/** Kinds of details whose content is a list, by the name of the message, with the field that holds the list. */
const lists = {
  BadRequest: 'fieldViolations',
  QuotaFailure: 'quotaViolations',
  PreconditionFailure: 'preconditionViolations',
  Help: 'links',
} as const satisfies Record<string, keyof DecodedDetails>;

/** Kinds of details that are one object. */
const objects = {
  ResourceInfo: 'resource',
  LocalizedMessage: 'localizedMessage',
} as const satisfies Record<string, keyof DecodedDetails>;

/** Sorts the details of an error by meaning. Never throws, whatever they hold. */
export function decodeDetails(details: readonly ErrorDetail[]): DecodedDetails {
  const decoded: Record<string, unknown> = {};
  for (const { '@type': type, ...fields } of details) {
    const message =
      typeof type === 'string' ? type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('/')) + 1) : '';
    if (isKeyOf(lists, message)) {
      const name = lists[message];
      // Quota and precondition failures call their list `violations`.
      const list = fields[name] ?? fields.violations;
      if (Array.isArray(list)) decoded[name] = [...((decoded[name] as unknown[] | undefined) ?? []), ...list];
    } else if (isKeyOf(objects, message)) {
      decoded[objects[message]] = fields;
    } else if (message === 'RequestInfo') {
      decoded.requestId = fields.requestId;
    } else if (message === 'RetryInfo') {
      const delay = durationToMilliseconds(fields.retryDelay);
      if (delay !== undefined) decoded.retryDelay = delay;
    }
  }
  return decoded;
}

const isKeyOf = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table => Object.hasOwn(table, key);

/** Milliseconds of a duration such as `1.5s`. */
function durationToMilliseconds(text: unknown): number | undefined {
  const milliseconds = typeof text === 'string' ? 1000 * Number.parseFloat(text) : Number.NaN;
  return milliseconds >= 0 ? milliseconds : undefined;
}
