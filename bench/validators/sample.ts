const bufferLimit = { hardLimit: '33554432', softLimit: '8388608', softSeconds: '60' };

const redisConfig = {
  maxmemoryPolicy: 'NOEVICTION',
  timeout: '0',
  databases: '16',
  slowlogLogSlowerThan: '10000',
  slowlogMaxLen: '1000',
  notifyKeyspaceEvents: 'Elg',
  clientOutputBufferLimitPubsub: bufferLimit,
  clientOutputBufferLimitNormal: bufferLimit,
  maxmemoryPercent: '75',
  luaTimeLimit: '5000',
  replBacklogSizePercent: '10',
  clusterRequireFullCoverage: false,
  clusterAllowReadsWhenDown: true,
  lfuDecayTime: '1',
  lfuLogFactor: '10',
  turnBeforeSwitchover: true,
  allowDataLoss: false,
  useLuajit: false,
  zsetMaxListpackEntries: '128',
  aofMaxSizePercent: '50',
};

/** What `clusters.get` answers for a production cluster: about 100 properties. Invented. */
export const sampleCluster = {
  id: 'c9qexample0000000001',
  folderId: 'b1gexample0000000001',
  createdAt: '2024-08-08T19:05:42.362668Z',
  name: 'orders-cache',
  description:
    'Sessions, carts and rate limits of the web shop. Owned by the checkout team, who are on call for it; the run book is in the wiki under shop/redis, and the limits were last reviewed with the capacity plan of this quarter.',
  labels: { env: 'production', team: 'checkout', 'cost-centre': 'shop-1024', tier: 'critical' },
  environment: 'PRODUCTION',
  monitoring: [
    {
      name: 'Console',
      description: 'Charts in the console',
      link: 'https://console.example.com/folders/b1gexample0000000001/managed-redis/cluster/c9qexample0000000001/monitoring',
    },
    { name: 'Grafana', link: 'https://grafana.example.com/d/redis?var-cluster=c9qexample0000000001' },
  ],
  config: {
    version: '8.1-valkey',
    fullVersion: '8.1.4',
    resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
    backupWindowStart: { hours: 2, minutes: 30 },
    access: { dataLens: true, webSql: true },
    redis: {
      effectiveConfig: redisConfig,
      userConfig: { maxmemoryPolicy: 'NOEVICTION', databases: '16' },
      defaultConfig: { maxmemoryPolicy: 'NOEVICTION', timeout: '0', databases: '16' },
    },
    diskSizeAutoscaling: { plannedUsageThreshold: '80', emergencyUsageThreshold: '90', diskSizeLimit: '68719476736' },
    backupRetainPeriodDays: '7',
    modules: {
      valkeySearch: { enabled: true, readerThreads: '2', writerThreads: '1', version: '1.0.1' },
      valkeyJson: { enabled: true, version: '1.0.2' },
    },
  },
  networkId: 'enpexample0000000001',
  health: 'ALIVE',
  status: 'RUNNING',
  sharded: true,
  maintenanceWindows: {
    weeklyMaintenanceSchedule: {
      slots: [{ day: 'SUNDAY', startTime: { hours: 3 }, duration: '7200s', allowTemporaryUnavailability: true }],
    },
  },
  plannedOperation: { info: 'Minor upgrade of the engine', delayedUntil: '2026-12-01T03:00:00Z' },
  securityGroupIds: ['enpexample0000000002', 'enpexample0000000003'],
  tlsEnabled: true,
  deletionProtection: true,
  persistenceMode: 'ON_REPLICAS',
  announceHostnames: true,
  diskEncryptionKeyId: 'abjexample0000000001',
  isHa: true,
};

export const sampleHost = {
  name: 'rc1a-example0000000001.mdb.yandexcloud.net',
  clusterId: 'c9qexample0000000001',
  zoneId: 'ru-central1-a',
  subnetId: 'e9bexample0000000001',
  resources: { resourcePresetId: 'hm3-c2-m8', diskSize: '17179869184', diskTypeId: 'network-ssd' },
  role: 'MASTER',
  health: 'ALIVE',
  services: [{ type: 'REDIS_CLUSTER', health: 'ALIVE' }],
  shardName: 'shard1',
  replicaPriority: '100',
  assignPublicIp: false,
};

/** The cluster with three broken rules. */
export const invalidCluster = {
  ...sampleCluster,
  createdAt: '2024-13-08T19:05:42Z',
  config: { ...sampleCluster.config, resources: { ...sampleCluster.config.resources, diskSize: 17179869184 } },
  tlsEnabled: 'yes',
};
