// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { logRecordRule } from './log-record.ts';

export const listClusterLogsResponseRule: ObjectRule = [object, { logs: [list, logRecordRule], nextPageToken: text }];
