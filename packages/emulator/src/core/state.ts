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
import type { ClusterState } from './cluster-state.ts';
import type { AnyWork } from './work.ts';

/** Settings of a cluster that an update can change, in the form of a request. Never a password. */
export type ClusterSettings = Omit<UpdateClusterRequest, 'updateMask' | 'name' | 'configSpec' | 'networkId'> & {
  name: string;
  networkId: string;
  configSpec: ConfigSpec;
};

/** A cluster and everything that belongs to it. */
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
  /** The next maintenance. */
  readonly plannedOperation: MaintenanceOperation | undefined;
  /** The cluster and its hosts, by name, as they were loaded: health and versions that the emulator cannot derive. */
  readonly loaded?: { readonly cluster: Cluster; readonly hosts: Map<string, Host> };
  readonly logs: LogRecord[];
  /** Called after a record is added to the logs. */
  readonly logWatchers: Set<() => void>;
  /** Id of the operation that has locked the cluster. */
  busyWith: string | undefined;
}

/** A backup, and what a restore needs to know about the cluster that was backed up. */
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
  /** How the operation fails, when a fault makes it fail. */
  readonly failure: { readonly status: Status; readonly rollBack: number } | undefined;
  /** Status that the cluster gets back when the operation ends. */
  readonly statusBefore: ClusterState | undefined;
  /** How many reads still answer NOT_FOUND. */
  hiddenReads: number;
}

/** Everything the emulator remembers. Maps keep the order of creation. */
export interface State {
  readonly clusters: Map<string, ClusterRecord>;
  readonly backups: Map<string, BackupRecord>;
  readonly operations: Map<string, OperationRecord>;
  readonly maintenances: Map<string, Maintenance>;
  readonly changeFreezes: Map<string, ChangeFreeze>;
  /** Tokens that the emulator issued, and when each expires in milliseconds since 1970. */
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
