// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** The calls that follow a long-running operation, by the names of their methods. */
export const operationEndpoints = {
  cancel: {
    id: 'operations.cancel',
    method: 'GET',
    path: '/operations/{operationId}:cancel',
    host: 'operation',
    always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
  },
  get: {
    id: 'operations.get',
    method: 'GET',
    path: '/operations/{operationId}',
    host: 'operation',
    always: ['id', 'createdAt', 'createdBy', 'modifiedAt'],
  },
} as const;
