// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { open, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { versionRule } from './version.ts';

export const listVersionsResponseRule: ObjectRule = [open, { version: [list, versionRule], nextPageToken: text }];
