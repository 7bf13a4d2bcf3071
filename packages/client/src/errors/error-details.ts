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

/** Sorts the details of an error by type. Never throws, whatever they hold. */
export function decodeDetails(details: readonly ErrorDetail[]): DecodedDetails {
  const decoded: Record<string, unknown> = {};
  const append = (name: string, list: unknown): void => {
    if (Array.isArray(list)) decoded[name] = [...((decoded[name] as unknown[] | undefined) ?? []), ...list];
  };
  for (const detail of details) {
    const type = String(detail['@type'] ?? '').replace(/^.*[./]/, '');
    if (type === 'BadRequest') append('fieldViolations', detail.fieldViolations);
    else if (type === 'QuotaFailure') append('quotaViolations', detail.violations);
    else if (type === 'PreconditionFailure') append('preconditionViolations', detail.violations);
    else if (type === 'Help') append('links', detail.links);
    else if (type === 'RetryInfo') setDefined(decoded, 'retryDelay', durationToMilliseconds(detail.retryDelay));
    else if (type === 'RequestInfo') setDefined(decoded, 'requestId', detail.requestId);
    else if (type === 'ResourceInfo' || type === 'LocalizedMessage') {
      const { '@type': _, ...fields } = detail;
      decoded[type === 'ResourceInfo' ? 'resource' : 'localizedMessage'] = fields;
    }
  }
  return decoded;
}

function setDefined(target: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) target[name] = value;
}

const durationToMilliseconds = (text: unknown): number | undefined => {
  const seconds = typeof text === 'string' && /^\d+(\.\d+)?s$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  return Number.isNaN(seconds) ? undefined : seconds * 1000;
};
