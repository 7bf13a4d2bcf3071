// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';

export const deleteClusterHostsMetadataRule: ObjectRule = [object, { clusterId: text, hostNames: [list, text] }, 1];
