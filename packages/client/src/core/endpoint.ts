import type { createApiError } from '../errors/create-api-error.ts';
import type { Host } from '../generated/routes.ts';

/** What the core needs to know of an operation. The generated resources have one constant of it per operation. */
export interface Endpoint {
  /** Resource and method: `backups.get`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces. */
  readonly path: string;
  /** The first host of the document when left out. */
  readonly host?: Host;
  /** Sent without a token. */
  readonly anonymous?: boolean;
  /** Whether what is not a path or query parameter is the body. Without one, it is the query. */
  readonly body?: boolean;
  /** Query parameters of a call that also has a body. */
  readonly query?: readonly string[];
  /** Field of a page that holds its results. */
  readonly items?: string;
  /** Parameter to resume a stream from, and the field of a record that holds its value. */
  readonly resume?: readonly [parameter: string, field: string];
  /** Update mask of the body. */
  readonly mask?: Mask;
  /** Makes the error for a refusal. By its code alone when left out. */
  readonly createError?: typeof createApiError;
  /** Update masks of the elements of a list in the body. */
  readonly maskEach?: Mask & { readonly list: string };
}

/** How a mask is derived from the fields given. */
export interface Mask {
  /** Field that holds the mask. */
  readonly field: string;
  /** Fields that say what is updated, and are not updated themselves. */
  readonly keys?: readonly string[];
  /** Paths of objects that are set as one value: maps, choices, times of day. */
  readonly whole: readonly string[];
}
