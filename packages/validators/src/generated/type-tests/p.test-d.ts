// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  {
    patterns?: string;
    pubSubChannels?: string;
    categories?: string;
    commands?: string;
    sanitizePayload?: string;
    databases?: string;
  },
  types.Permissions
>;
true satisfies Equal<
  {
    patterns?: string | null | undefined;
    pubSubChannels?: string | null | undefined;
    categories?: string | null | undefined;
    commands?: string | null | undefined;
    sanitizePayload?: string | null | undefined;
    databases?: string | null | undefined;
  },
  types.PermissionsInput
>;
true satisfies Equal<'ON' | 'OFF' | 'ON_REPLICAS' | (string & {}), types.PersistenceMode>;
true satisfies Equal<'ON' | 'OFF' | 'ON_REPLICAS', types.PersistenceModeInput>;
