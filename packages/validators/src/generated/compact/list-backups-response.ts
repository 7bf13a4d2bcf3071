// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { backupRule } from './backup.ts';

export const listBackupsResponseRule: ObjectRule = [object, { backups: [list, backupRule], nextPageToken: text }];
