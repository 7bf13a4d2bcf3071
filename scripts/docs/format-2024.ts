import type { Page } from './facts.ts';
import { readFormat2025 } from './format-2025.ts';

const operationMessage = /\.operation\.Operation$/;

/**
 * Reads one operation page in the page format of 2024: the body of the newest format, without `apiPlayground` at first and
 * without limits in its early days. Operations name the types of their metadata and result, so that their `Operation` is
 * another message on each page: those types are kept, and the message itself is left to newer pages.
 */
export function readFormat2024(text: string, path: string): Page {
  return { ...withoutTypedOperation(readFormat2025(text, path)), format: 2024 };
}

/** Moves the types of metadata and result from the message `Operation` to the operation of the page. */
export function withoutTypedOperation(page: Page): Page {
  const operation = page.messages.find((message) => operationMessage.test(message.name));
  const typeOf = (name: string) => {
    const type = operation?.fields.find((field) => field.name === name)?.type;
    return type?.kind === 'message' ? type.name : undefined;
  };
  const metadata = typeOf('metadata');
  const response = typeOf('response');
  if (metadata === undefined && response === undefined) return page;
  return {
    ...page,
    operation: {
      ...page.operation,
      longRunning: {
        ...(metadata === undefined ? {} : { metadata }),
        ...(response === undefined ? {} : { response }),
      },
    },
    messages: page.messages.filter((message) => message !== operation),
  };
}
