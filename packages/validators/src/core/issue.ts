/** What kind of rule a value breaks. */
export type IssueCode =
  /** Another JSON type is wanted, or the object is not a plain one. */
  | 'invalid_type'
  /** Nothing is there: a required field is absent, or a list has a hole. */
  | 'missing_field'
  /** A request holds a field that the schema does not have. */
  | 'unknown_field'
  /** A request holds a field that only the service sets. */
  | 'read_only_field'
  /** A request holds a value that the enum does not have. */
  | 'invalid_enum'
  /** A number lies outside its limits. */
  | 'out_of_range'
  /** A string has too few or too many characters (Unicode code points). */
  | 'invalid_length'
  /** A string does not match the pattern. */
  | 'invalid_pattern'
  /** A string is no integer, timestamp, duration or field mask. */
  | 'invalid_format'
  /** A list or map has too few or too many entries. */
  | 'invalid_size'
  /** A list holds the same value twice. */
  | 'not_unique'
  /** Fields that exclude each other are set together, or none of them is. */
  | 'one_of'
  /** The value is nested more deeply than the service reads. */
  | 'too_deep'
  /** Reading the value threw: a getter, or a revoked proxy. */
  | 'unreadable';

/** Where in a value something stands. */
export interface Location {
  /** Field names and list indexes from the outermost value inwards. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer (RFC 6901): `/configSpec/resources/diskSize`, or the empty text for the value itself. */
  readonly pointer: string;
}

/**
 * One broken rule. It is also an issue as Standard Schema defines it.
 *
 * @example
 * ```ts
 * const result = createClusterRequest.safeParse(body);
 * if (!result.success) for (const issue of result.issues) console.error(issue.message);
 * ```
 */
export interface Issue extends Location {
  readonly code: IssueCode;
  /** What is wanted there. */
  readonly expected: string;
  /** What was found, shortened. The value of a secret field is never shown. */
  readonly received: string;
  /** All of it as one sentence. */
  readonly message: string;
  /** What to do, where that can be told: a name spelled nearly alike, a unit, another notation. */
  readonly hint?: string | undefined;
}

/** A field or an enum value of a response that this version does not know. */
export interface Unknown extends Location {
  /** The name of the field, or the value of the enum. */
  readonly value: string;
  /** The fields or values that this version knows. */
  readonly known: readonly string[];
}

/** Options of `parse` and `safeParse`. */
export interface ParseOptions {
  /** How many issues to collect at most; at least one is. @default 100 */
  readonly maxIssues?: number;
}

/** Options of the validators of responses in `./reporting`, which in Node are those of the main entry as well. */
export interface ReportingOptions extends ParseOptions {
  /**
   * Called for each field of a valid response that the schema does not have, which stays where it is. With it the value is read once more, field by field, which takes about ten times as long.
   */
  readonly onUnknownField?: (field: Unknown) => void;
  /** Called for each enum value of a valid response that the schema does not have; as `onUnknownField` otherwise. */
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
