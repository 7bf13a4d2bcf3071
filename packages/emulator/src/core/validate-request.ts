import type { RequestInput } from './read-request.ts';
import type { Route } from './route.ts';

/** The seam where requests are checked against the document, before a handler sees them. */
export function validateRequest(_route: Route, _input: RequestInput): void {}
