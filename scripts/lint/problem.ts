/** A breach of a rule, with the JSON pointer of the place in the bundled document. */
export interface Problem {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}
