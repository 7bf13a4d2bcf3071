// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
import { list } from '../../core/collections.ts';
import { object, type ObjectRule } from '../../core/objects.ts';
import { text } from '../../core/scalars.ts';
import { userRule } from './user.ts';

export const listUsersResponseRule: ObjectRule = [object, { users: [list, userRule], nextPageToken: text }];
