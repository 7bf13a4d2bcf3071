import type { Host } from '../generated/routes.ts';

/** The description of an operation of the API from which its calls are made. */
export interface Endpoint {
  /** Resource and method: `backups.get`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces. */
  readonly path: string;
  /** Default: the first host of the document. */
  readonly host?: Host;
  /** Sent without a token. */
  readonly anonymous?: boolean;
  /** Parameters of the query. */
  readonly query?: readonly string[];
  /** Fields of the body; left out for a call without a body. */
  readonly body?: readonly string[];
  /** Text fields that a response always holds. One that holds none of them is not a response to this call. */
  readonly always?: readonly string[];
  /** Field of a page that holds its results. */
  readonly items?: string;
  /** How a broken stream is resumed. */
  readonly resume?: Resume;
  /** Update mask of the body. */
  readonly mask?: Mask;
  /** Update masks of the elements of a list in the body. */
  readonly elementMask?: Mask & { readonly list: string };
}

/** How a broken stream is resumed: the token in a field of the last record goes into a parameter of the next request. */
export interface Resume {
  readonly parameter: string;
  readonly field: string;
}

/** How a mask is derived from the given fields. */
export interface Mask {
  /** Field that holds the mask. */
  readonly field: string;
  /** Fields that identify what is updated, and are not updated themselves. */
  readonly keys?: readonly string[];
  /** Paths of objects that are set as one value: maps, choices, times of day. */
  readonly whole: readonly string[];
}
