// Generated from openapi/catalog/iam-tokens.yaml by scripts/generate.ts. Do not edit.
import type { TokenLifetimes } from './types.ts';

/**
 * Life times of the tokens that authenticate calls.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/iam-token-lifetime.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/operations/iam-token/create-for-sa.md}
 */
export const iamTokens = {
  /** Most seconds that an IAM token is valid. */
  longestLifetimeSeconds: 43200,
  /** Most seconds between issue and expiry of a JWT that is exchanged for a token. */
  longestJwtLifetimeSeconds: 3600,
} as const satisfies TokenLifetimes;
