import type {
  AccessBinding,
  Backup,
  BackupRetentionPolicy,
  ChangeFreeze,
  Cluster,
  ConfigSpec,
  Environment,
  Host,
  HostSpec,
  LogRecord,
  Maintenance,
  MaintenanceOperation,
  Status,
  UpdateClusterRequest,
  User,
} from '@managed-redis/types';
import type { OperationId } from '../generated/operation-types.ts';
import type { AnyWork } from './work.ts';

/** Settings of a cluster that an update can change, in the form in which requests hold them. Never a password. */
export type ClusterSettings = Omit<UpdateClusterRequest, 'updateMask' | 'name' | 'configSpec' | 'networkId'> & {
  name: string;
  networkId: string;
  configSpec: ConfigSpec;
};

/** Lifecycle of a cluster. There is no status for "being deleted". */
export type ClusterState = 'CREATING' | 'RUNNING' | 'ERROR' | 'UPDATING' | 'STOPPING' | 'STOPPED' | 'STARTING';

/** A cluster with all that belongs to it. */
export interface ClusterRecord {
  readonly id: string;
  folderId: string;
  readonly createdAt: string;
  readonly environment: Environment;
  readonly tlsEnabled: boolean;
  readonly diskEncryptionKeyId: string | undefined;
  settings: ClusterSettings;
  status: ClusterState;
  sharded: boolean;
  hosts: Host[];
  shardNames: string[];
  readonly users: Map<string, User>;
  readonly retentionPolicies: Map<string, BackupRetentionPolicy>;
  accessBindings: AccessBinding[];
  /** The maintenance that comes next. */
  readonly plannedOperation: MaintenanceOperation | undefined;
  /** What it showed when it was loaded, and its hosts by their names: the emulator knows it from nowhere else. */
  readonly loaded?: { readonly cluster: Cluster; readonly hosts: Map<string, Host> };
  readonly logs: LogRecord[];
  /** Called after a record was added to the logs. */
  readonly logWatchers: Set<() => void>;
  /** Id of the operation that holds the cluster. */
  busyWith: string | undefined;
}

/** A backup, and what a restore needs to know of the cluster it was made of. */
export interface BackupRecord {
  readonly backup: Backup;
  readonly source: {
    readonly version: string;
    readonly diskSize: string;
    readonly sharded: boolean;
    readonly hostSpecs: readonly HostSpec[];
  };
}

/** A message with the name of its schema. */
export interface NamedMessage {
  readonly message: string;
  readonly value: object;
}

/** A long-running operation. */
export interface OperationRecord {
  readonly id: string;
  /** The call that started it. */
  readonly operationId: OperationId;
  readonly description: string;
  readonly createdAt: string;
  readonly createdBy: string;
  modifiedAt: string;
  readonly clusterId: string | undefined;
  readonly metadata: NamedMessage;
  readonly responseMessage: string;
  done: boolean;
  response: NamedMessage | undefined;
  error: Status | undefined;
  /** When the next change is due. */
  dueAt: number;
  readonly work: AnyWork;
  /** How it is to fail, when a fault asks for that. */
  readonly failure: { readonly status: Status; readonly rollBack: number } | undefined;
  /** How many more reads answer NOT_FOUND. */
  hiddenReads: number;
}

/** All that the emulator remembers. Maps keep the order of creation. */
export interface State {
  readonly clusters: Map<string, ClusterRecord>;
  readonly backups: Map<string, BackupRecord>;
  readonly operations: Map<string, OperationRecord>;
  readonly maintenances: Map<string, Maintenance>;
  readonly changeFreezes: Map<string, ChangeFreeze>;
  /** Tokens that were issued here, and when each expires. */
  readonly tokens: Map<string, number>;
}

export const createState = (): State => ({
  clusters: new Map(),
  backups: new Map(),
  operations: new Map(),
  maintenances: new Map(),
  changeFreezes: new Map(),
  tokens: new Map(),
});
