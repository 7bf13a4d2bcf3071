import * as validators from '@managed-redis/validators';
import { expect } from 'vitest';
import { routes } from '../src/generated/routes.ts';
import type { OperationId } from '../src/index.ts';

type AnyValidator = validators.Validator<unknown>;

function validatorOf(message: string): AnyValidator {
  const name = message.charAt(0).toLowerCase() + message.slice(1);
  const validator = (validators as unknown as Record<string, AnyValidator | undefined>)[name];
  if (!validator) throw new Error(`There is no validator named ${name}`);
  return validator;
}

function assertMessage(message: string, value: unknown): void {
  const unknown: string[] = [];
  const result = validatorOf(message).safeParse(value, { onUnknownField: ({ pointer }) => unknown.push(pointer) });
  expect({ message, issues: result.issues ?? [], unknown }).toEqual({ message, issues: [], unknown: [] });
}

/** Fails unless an answer agrees with the document. */
export function assertDocumented(operation: OperationId | undefined, status: number, body: unknown): void {
  const route = routes.find(({ id }) => id === operation);
  const message = status === 200 && route ? route.response : 'Status';
  for (const value of status === 200 && route?.streaming ? (body as unknown[]) : [body]) assertMessage(message, value);
}

/** Fails unless the metadata and the result of a long-running operation agree with the document. */
export function assertOperation(
  startedBy: OperationId | undefined,
  { metadata, response }: { readonly metadata: object; readonly response?: object },
): void {
  const types = routes.find(({ id }) => id === startedBy)?.longRunning;
  if (!types) throw new Error(`${startedBy} is not long-running`);
  assertMessage(types.metadata, withoutType(metadata));
  if (response && types.response !== 'Empty') assertMessage(types.response, withoutType(response));
}

function withoutType(value: object): object {
  const { '@type': _, ...fields } = value as Record<string, unknown>;
  return fields;
}
