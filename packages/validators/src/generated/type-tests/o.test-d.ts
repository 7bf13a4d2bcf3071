// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<
  {
    id: string;
    description?: string;
    createdAt: string;
    createdBy: string;
    modifiedAt: string;
    done?: boolean;
    metadata?: types.Any;
    error?: types.Status;
    response?: types.Any;
  },
  types.Operation
>;
