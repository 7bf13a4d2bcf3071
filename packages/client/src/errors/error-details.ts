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

/** What each message means: the field of it that is kept, or the whole of it, and under which name. */
const meanings: Readonly<Record<string, readonly [name: keyof DecodedDetails, field?: string]>> = {
  BadRequest: ['fieldViolations', 'fieldViolations'],
  QuotaFailure: ['quotaViolations', 'violations'],
  PreconditionFailure: ['preconditionViolations', 'violations'],
  Help: ['links', 'links'],
  RetryInfo: ['retryDelay', 'retryDelay'],
  RequestInfo: ['requestId', 'requestId'],
  ResourceInfo: ['resource'],
  LocalizedMessage: ['localizedMessage'],
};

/** Sorts the details of an error by meaning. Never throws, whatever they hold. */
export function decodeDetails(details: readonly ErrorDetail[]): DecodedDetails {
  const decoded: Record<string, unknown> = {};
  for (const { '@type': type, ...fields } of details) {
    const [name, field] = meanings[String(type).replace(/^.*[./]/, '')] ?? [];
    if (name === undefined) continue;
    const value = field === undefined ? fields : fields[field];
    const known = decoded[name];
    if (name === 'retryDelay') {
      if (/^\d+(\.\d+)?s$/.test(String(value))) decoded[name] = Number.parseFloat(String(value)) * 1000;
    } else if (name.endsWith('s')) {
      if (Array.isArray(value)) decoded[name] = Array.isArray(known) ? [...known, ...value] : value;
    } else if (value !== undefined) {
      decoded[name] = value;
    }
  }
  return decoded;
}
