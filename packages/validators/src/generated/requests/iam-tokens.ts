// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export { createIamTokenParams as create } from '../params/iam-tokens.ts';
