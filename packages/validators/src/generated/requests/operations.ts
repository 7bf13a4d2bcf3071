// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export { cancelOperationParams as cancel, getOperationParams as get } from '../params/operations.ts';
