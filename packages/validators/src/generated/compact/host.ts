// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { compactInt64 } from '../../core/compact-int64.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text } from '../../core/scalars.ts';
import { resourcesRule } from './resources.ts';
import { serviceRule } from './service.ts';

export const hostRule: ObjectRule = [
  object,
  {
    name: text,
    clusterId: text,
    zoneId: text,
    subnetId: text,
    resources: resourcesRule,
    role: text,
    health: text,
    services: [list, serviceRule],
    shardName: text,
    replicaPriority: compactInt64,
    assignPublicIp: bool,
  },
  3,
];
