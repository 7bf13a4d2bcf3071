/** An element of `details` of an error: `@type`, and the fields of that message. Unknown types stay as they came. */
export interface ErrorDetail {
  readonly '@type'?: string;
  readonly [field: string]: unknown;
}

/** The kinds of details that have a meaning for programs, each left out when the service did not send it. */
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
  /** Milliseconds the service asks to wait before the call is repeated. */
  readonly retryDelay?: number;
  /** The resource in question. */
  readonly resource?: { readonly resourceType?: string; readonly resourceName?: string; readonly description?: string };
  /** Pages that help. */
  readonly links?: readonly { readonly url?: string; readonly description?: string }[];
  /** Text for a person in a given language. */
  readonly localizedMessage?: { readonly locale?: string; readonly message?: string };
  /** Id of the request, as the body states it. */
  readonly requestId?: string;
}

/** A quota that would be exceeded, in the form of google.rpc or of the cloud's own message. */
export interface QuotaViolation {
  readonly subject?: string;
  readonly description?: string;
  readonly metric?: { readonly name?: string; readonly limit?: string | number; readonly usage?: string | number };
  readonly required?: string | number;
}

/** Where the content of each message goes. Violations, links and the like are lists; the rest is one value. */
const meanings: Readonly<Record<string, keyof DecodedDetails>> = {
  BadRequest: 'fieldViolations',
  QuotaFailure: 'quotaViolations',
  PreconditionFailure: 'preconditionViolations',
  Help: 'links',
  RetryInfo: 'retryDelay',
  RequestInfo: 'requestId',
  ResourceInfo: 'resource',
  LocalizedMessage: 'localizedMessage',
};

/** Sorts the details of an error by meaning. Never throws, whatever they hold. */
export function decodeDetails(details: readonly ErrorDetail[]): DecodedDetails {
  const decoded: Record<string, unknown> = {};
  for (const { '@type': type, ...fields } of details) {
    const name = typeof type === 'string' && meanings[type.replace(/^.*[./]/, '')];
    const value = fields[name as string] ?? fields.violations;
    if (name === 'retryDelay') {
      const milliseconds = typeof value === 'string' ? 1000 * Number.parseFloat(value) : -1;
      if (milliseconds >= 0) decoded[name] = milliseconds;
      // A type such as `constructor` has no meaning, and is no string.
    } else if (typeof name === 'string') {
      if (!name.endsWith('s')) decoded[name] = name === 'requestId' ? value : fields;
      else if (Array.isArray(value)) decoded[name] = [...((decoded[name] as unknown[]) ?? []), ...value];
    }
  }
  return decoded;
}
