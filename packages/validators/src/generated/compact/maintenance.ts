// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { bool, text, timestamp } from '../../core/scalars.ts';
import { changeFreezeResourceRule } from './change-freeze-resource.ts';
import { maintenanceDetailRule } from './maintenance-detail.ts';

export const maintenanceRule: ObjectRule = [
  object,
  {
    id: text,
    createdAt: timestamp,
    resourcePath: [list, changeFreezeResourceRule],
    description: text,
    details: [list, maintenanceDetailRule],
    status: text,
    startScheduledAt: timestamp,
    completionScheduledAt: timestamp,
    maxStartScheduledAt: timestamp,
    startedAt: timestamp,
    succeededAt: timestamp,
    cancelledAt: timestamp,
    userControllable: bool,
  },
  2,
];
