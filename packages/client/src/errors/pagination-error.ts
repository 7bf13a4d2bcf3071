import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';

/** The service returned a page token a second time, so the list would never end. */
export class PaginationError extends SdkError {
  constructor(operation: string, pages: number) {
    super(`${operation}: the service repeats a page token after ${pages} pages`, 'PAGINATION');
  }
}
nameErrorClass(PaginationError, 'PaginationError');

/** Whether a value is a {@link PaginationError}. */
export function isPaginationError(error: unknown): error is PaginationError {
  return hasErrorClass(error, 'PaginationError');
}
