/** A violation of a rule, with its JSON pointer in the bundled document. */
export interface Problem {
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}
