import { toTimestamp } from '../core/clock.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField } from '../core/refusal.ts';
import { iamTokens } from '../generated/catalog/iam-tokens.ts';

export const iamTokenHandlers = {
  createIamToken({ yandexPassportOauthToken, jwt }, { state, createId, now }) {
    if ((yandexPassportOauthToken === undefined) === (jwt === undefined)) {
      throw invalidField('identity', 'Exactly one of yandexPassportOauthToken and jwt must be set');
    }
    const iamToken = createId('token');
    const expiresAt = now() + iamTokens.maximumLifetimeSeconds * 1000;
    state.tokens.set(iamToken, expiresAt);
    return { iamToken, expiresAt: toTimestamp(expiresAt) };
  },
} satisfies Handlers;
