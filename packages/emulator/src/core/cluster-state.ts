/** Status of a cluster. A cluster that is being deleted keeps its status. */
export type ClusterState = 'CREATING' | 'RUNNING' | 'ERROR' | 'UPDATING' | 'STOPPING' | 'STOPPED' | 'STARTING';
