// Generated from openapi/catalog/iam-tokens.yaml by scripts/generate.ts. Do not edit.
import type { TokenLifetimes } from './types.ts';

/**
 * Lifetimes of the tokens that authenticate calls.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/iam-token-lifetime.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/iam/operations/iam-token/create-for-sa.md}
 */
export const iamTokens = {
  /** Maximum lifetime of an IAM token, in seconds. */
  maximumLifetimeSeconds: 43200,
  /** Maximum time between issue and expiry of a JWT that is exchanged for an IAM token, in seconds. */
  maximumJwtLifetimeSeconds: 3600,
} as const satisfies TokenLifetimes;
