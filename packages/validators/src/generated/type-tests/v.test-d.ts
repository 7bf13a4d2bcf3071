// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import type * as types from '@managed-redis/types';

/** Whether two types are the same, optional and nullable members included. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

true satisfies Equal<{ enabled?: boolean; version?: string }, types.ValkeyBloom>;
true satisfies Equal<{ enabled?: boolean | undefined }, types.ValkeyBloomInput>;
true satisfies Equal<{ enabled?: boolean; version?: string }, types.ValkeyJson>;
true satisfies Equal<{ enabled?: boolean | undefined }, types.ValkeyJsonInput>;
true satisfies Equal<
  { valkeySearch?: types.ValkeySearch; valkeyJson?: types.ValkeyJson; valkeyBloom?: types.ValkeyBloom },
  types.ValkeyModules
>;
true satisfies Equal<
  {
    valkeySearch?: types.ValkeySearchInput | undefined;
    valkeyJson?: types.ValkeyJsonInput | undefined;
    valkeyBloom?: types.ValkeyBloomInput | undefined;
  },
  types.ValkeyModulesInput
>;
true satisfies Equal<
  { enabled?: boolean; readerThreads?: string; writerThreads?: string; version?: string },
  types.ValkeySearch
>;
true satisfies Equal<
  {
    enabled?: boolean | undefined;
    readerThreads?: string | null | undefined;
    writerThreads?: string | null | undefined;
  },
  types.ValkeySearchInput
>;
true satisfies Equal<
  {
    id: string;
    name: string;
    status?: types.VersionStatus;
    updatableTo?: string[];
    deprecatedAt?: string;
    eolAt?: string;
  },
  types.Version
>;
true satisfies Equal<
  'STATUS_UNSPECIFIED' | 'NEW' | 'ACTUAL' | 'SUPPORTED' | 'DEPRECATED' | 'LEGACY' | 'EOL' | (string & {}),
  types.VersionStatus
>;
