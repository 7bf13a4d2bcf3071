// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { text, timestamp } from '../../core/scalars.ts';
import { secret } from '../../core/wrappers.ts';

export const createIamTokenResponseRule: ObjectRule = [
  object,
  { iamToken: [secret, undefined, text], expiresAt: timestamp },
  2,
];
