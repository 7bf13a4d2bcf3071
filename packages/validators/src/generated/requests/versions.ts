// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export { listVersionsParams as list } from '../params/versions.ts';
