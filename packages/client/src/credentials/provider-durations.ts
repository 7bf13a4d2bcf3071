import { checkDurations } from '../core/duration.ts';
import { retryDurations } from '../core/retry-options.ts';

/** Durations among the options of all providers of this package. */
const providerDurations = ['maxAge', 'margin', 'timeout', 'attemptTimeout', 'connectTimeout'];

/** Checks the durations among the options of any provider, when it is made rather than at its first token. */
export function checkProviderDurations(options: object & { readonly retry?: object | false | undefined }): void {
  checkDurations(options, providerDurations);
  if (options.retry) checkDurations(options.retry, retryDurations, 'retry.');
}
