import { guard, SdkError } from './sdk-error.ts';

/** One thing that is wrong with a value, as Standard Schema reports it. */
export interface ValidationIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A request or a response does not match the schema given in the `validate` option. */
export class ValidationError extends SdkError {
  static override get name(): string {
    return 'ValidationError';
  }

  /** What is wrong, in the order the schema reports it. */
  declare readonly issues: readonly ValidationIssue[];
  declare readonly direction: 'request' | 'response';

  constructor(operation: string, direction: 'request' | 'response', issues: readonly ValidationIssue[]) {
    const shown = issues.slice(0, 5).map((issue) => `\n- ${pathText(issue)}${issue.message}`);
    const more = issues.length > 5 ? `\n- and ${issues.length - 5} more` : '';
    super(`The ${direction} of ${operation} is not valid:${shown.join('')}${more}`, 'VALIDATION', undefined, {
      issues,
      direction,
    });
  }
}

/** Path of an issue, unless its message begins with one. */
const pathText = ({ path, message }: ValidationIssue): string => {
  if (message.startsWith('/')) return '';
  const keys = (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  return keys.length === 0 ? '' : `${keys.join('.')}: `;
};

/** Whether a value is a {@link ValidationError}. */
export const isValidationError = /* @__PURE__ */ guard<ValidationError>('ValidationError');
