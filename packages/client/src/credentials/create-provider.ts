import { hideProperty } from '../core/hide-property.ts';
import type { AccessToken, TokenProvider } from '../core/token.ts';

/** What is shown of a provider when it is printed or serialized: its kind and ids, no secret. */
export type ProviderDescription = Readonly<Record<string, string | undefined>>;

/** `util.inspect` and `console.log` of Node call the method with this name. */
const inspect = Symbol.for('nodejs.util.inspect.custom');

/** Sets what `util.inspect`, `console.log` and `JSON.stringify` show of an object. */
export function showAs<Target extends object>(target: Target, show: () => unknown): Target {
  hideProperty(target, inspect, show);
  hideProperty(target, 'toJSON', show);
  return target;
}

/** A provider that shows its description and nothing else. Its secrets live in the closure of `getToken`. */
export function createProvider(description: ProviderDescription, getToken: TokenProvider['getToken']): TokenProvider {
  return showAs<TokenProvider>({ getToken }, () => description);
}

/** An access token that does not show its text when it is logged. */
export function createAccessToken(token: string, expiresAt?: Date): AccessToken {
  const value: AccessToken = expiresAt ? { token, expiresAt } : { token };
  return showAs(value, () => ({ token: '[redacted]', expiresAt }));
}

/** The description of a provider, for those that wrap it. */
export function describeProvider(provider: TokenProvider): ProviderDescription {
  const { toJSON } = provider as { readonly toJSON?: () => ProviderDescription };
  return typeof toJSON === 'function' ? toJSON.call(provider) : { provider: 'custom' };
}
