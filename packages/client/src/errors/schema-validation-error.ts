import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** One problem of a value, as Standard Schema reports it. */
export interface ValidationIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Issues that the message shows. All of them are in `issues`. */
const shownIssues = 5;

/** A request or a response does not match the schema given in the `validate` option. */
export class SchemaValidationError extends SdkError {
  /** Every problem, in the order the schema reports them. */
  readonly issues: readonly ValidationIssue[];
  readonly direction: 'request' | 'response';

  constructor(operation: string, direction: 'request' | 'response', issues: readonly ValidationIssue[]) {
    const lines = issues.slice(0, shownIssues).map(issueText);
    if (issues.length > shownIssues) lines.push(`and ${issues.length - shownIssues} more`);
    super(
      `The ${direction} of ${operation} is not valid:${lines.map((line) => `\n- ${line}`).join('')}`,
      'SCHEMA_VALIDATION',
    );
    this.issues = issues;
    this.direction = direction;
  }
}
nameErrorClass(SchemaValidationError, 'SchemaValidationError');

/** Whether a value is a {@link SchemaValidationError}. */
export function isSchemaValidationError(error: unknown): error is SchemaValidationError {
  return hasErrorClass(error, 'SchemaValidationError');
}

/** An issue with its path in front. */
function issueText({ path = [], message }: ValidationIssue): string {
  if (path.length === 0) return message;
  const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
  return `${keys.join('.')}: ${message}`;
}
