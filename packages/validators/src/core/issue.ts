/** Which rule a value breaks. */
export type IssueCode =
  /** The value has another JSON type, or is not a plain object. */
  | 'invalid_type'
  /** A required field is absent, or a list has a hole. */
  | 'missing_field'
  /** A request has a field that the schema does not have. */
  | 'unknown_field'
  /** A request has a field that only the service sets. */
  | 'read_only_field'
  /** A request has a value that the enum does not have. */
  | 'invalid_enum'
  /** A number lies outside its limits. */
  | 'out_of_range'
  /** A string has too few or too many characters (Unicode code points). */
  | 'invalid_length'
  /** A string does not match the pattern. */
  | 'invalid_pattern'
  /** A string is not an integer, a timestamp, a duration or a field mask. */
  | 'invalid_format'
  /** A list or a map has too few or too many entries. */
  | 'invalid_size'
  /** A list has the same value twice. */
  | 'not_unique'
  /** Fields that exclude each other are set together, or none of them is set. */
  | 'one_of'
  /** The value is nested more deeply than the service reads. */
  | 'too_deep'
  /** Reading the value threw: a getter, or a revoked proxy. */
  | 'unreadable';

/** A place in a value. */
export interface Location {
  /** Field names and list indexes, from the outermost value inwards. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer (RFC 6901): `/configSpec/resources/diskSize`, or an empty string for the value itself. */
  readonly pointer: string;
}

/** The limits of the broken rule, where it has any. */
export interface IssueLimits {
  /** The least number, length (in characters) or size. */
  readonly minimum?: number;
  /** The greatest number, length (in characters) or size. */
  readonly maximum?: number;
  /** Source of the regular expression that the whole text must match. */
  readonly pattern?: string;
  /** The values of the enum, the fields that can still be set, or the fields that exclude each other. */
  readonly allowed?: readonly string[];
}

/**
 * One broken rule, as data. It is also an issue as Standard Schema defines it.
 *
 * @example
 * ```ts
 * const result = createClusterRequest.safeParse(body);
 * if (!result.success) for (const { pointer, message } of result.issues) console.error(pointer, message);
 * ```
 */
export interface Issue extends Location, IssueLimits {
  readonly code: IssueCode;
  /** What the rule asks for: `64-bit integer as a string`. */
  readonly expected: string;
  /** What was found, in short. The value of a secret field is never shown. */
  readonly received: string;
  /** All of it in one sentence, without the place. */
  readonly message: string;
  /** What to do about it, where that is known: a similar name, another unit, another notation. */
  readonly hint?: string;
}

/** A field or an enum value of a response that this version does not know. */
export interface Unknown extends Location {
  /** The name of the field, or the value of the enum. */
  readonly value: string;
  /** The fields or values that this version knows. */
  readonly known: readonly string[];
}

/** Options of `parse`, `safeParse` and `assert`. */
export interface ParseOptions {
  /** How many issues to collect at most; at least one is collected. @default 100 */
  readonly maxIssues?: number;
  /**
   * Called for each field of a valid response that the schema does not have. The field stays where it is. With a callback
   * the value is read field by field, which takes about five times as long.
   */
  readonly onUnknownField?: (field: Unknown) => void;
  /** Called for each enum value of a valid response that the schema does not have. Costs as much as `onUnknownField`. */
  readonly onUnknownEnum?: (value: Unknown) => void;
}

/** What `safeParse` returns. It is also a result as Standard Schema defines it. */
export type SafeParseResult<T> =
  | {
      readonly success: true;
      /** The value that was given, not a copy: nothing is stripped, filled in or converted. */
      readonly value: T;
      readonly issues?: undefined;
    }
  | { readonly success: false; readonly issues: readonly Issue[] };
