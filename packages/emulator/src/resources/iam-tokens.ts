import { toTimestamp } from '../core/clock.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField } from '../core/refusal.ts';

const twelveHours = 12 * 60 * 60 * 1000;

export const iamTokenHandlers = {
  createIamToken({ yandexPassportOauthToken, jwt }, { state, createId, now }) {
    if ((yandexPassportOauthToken === undefined) === (jwt === undefined)) {
      throw invalidField('identity', 'Exactly one of yandexPassportOauthToken and jwt must be set');
    }
    const iamToken = createId('token');
    const expiresAt = now() + twelveHours;
    state.tokens.set(iamToken, expiresAt);
    return { iamToken, expiresAt: toTimestamp(expiresAt) };
  },
} satisfies Handlers;
