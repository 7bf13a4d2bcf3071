/** Shape of a protobuf message: what the encoder needs to write it as JSON. */
export interface Message {
  /** Full name, as in `@type`. */
  readonly type: string;
  /** `google.protobuf.Any`: written as it is. */
  readonly open?: boolean;
  /** Groups of fields, of which a message has one at most. */
  readonly oneOf?: readonly (readonly string[])[];
  readonly fields: Readonly<Record<string, Field>>;
}

export interface Field {
  /** Name of the message in `messages`, when the value (or each element) is one. */
  readonly message?: string;
  readonly list?: boolean;
  readonly map?: boolean;
  /** The value that means "not set". A field without one is written whenever it is set. */
  readonly zero?: string | number | boolean;
}
