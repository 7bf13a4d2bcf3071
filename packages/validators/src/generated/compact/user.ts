// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';
import { connectionManagerRule } from './connection-manager.ts';
import { permissionsRule } from './permissions.ts';

export const userRule: ObjectRule = [
  object,
  {
    name: text,
    clusterId: text,
    permissions: permissionsRule,
    enabled: bool,
    aclOptions: text,
    connectionManager: connectionManagerRule,
    authType: text,
  },
  2,
];
