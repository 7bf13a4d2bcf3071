import type { Permissions } from '@managed-redis/types';
import { expect, it } from 'vitest';
import { acl } from '../generated/catalog/acl.ts';
import { type AclScope, aclProblems } from './acl-rules.ts';

const plain: AclScope = { sharded: false, databases: 16, modules: [] };

it.each<[Permissions, Partial<AclScope>]>([
  [{}, {}],
  [{ patterns: '', pubSubChannels: ' ' }, {}],
  [{ patterns: '~orders:* ~cart:*  %R~read:* %rw~both' }, {}],
  [{ patterns: 'resetkeys ~a' }, {}],
  [{ patterns: 'AllKeys' }, {}],
  [{ pubSubChannels: '&news:* allchannels resetchannels' }, {}],
  [{ categories: '+@geo -@dangerous +@ALL' }, {}],
  [{ categories: '-@admin' }, {}],
  [{ categories: '+@json' }, { modules: ['valkeyJson'] }],
  [{ commands: '+get -flushall +client|list +FT.SEARCH' }, {}],
  [{ commands: '-config' }, {}],
  [{ commands: '+cluster|failover' }, { sharded: false }],
  [{ commands: '+cluster|slots' }, { sharded: true }],
  [{ databases: 'alldbs' }, {}],
  [{ databases: '0,1,15' }, {}],
  [{ databases: '31' }, { databases: 32 }],
])('accepts %j in %j', (permissions, scope) => {
  expect(aclProblems(permissions, { ...plain, ...scope })).toEqual([]);
});

it.each<[keyof Permissions, string, Partial<AclScope>, string]>([
  ['patterns', 'no tilde', {}, 'Unknown rule "no"'],
  ['patterns', '~', {}, 'Unknown rule "~"'],
  ['patterns', '&channel', {}, 'Unknown rule "&channel"'],
  ['patterns', '~* +@admin', {}, 'Unknown rule "+@admin"'],
  ['pubSubChannels', 'news', {}, 'Unknown rule "news"'],
  ['pubSubChannels', '~news', {}, 'Unknown rule "~news"'],
  ['categories', '+@nonsense', {}, 'Unknown category @nonsense'],
  ['categories', 'geo', {}, 'Unknown rule "geo"'],
  ['categories', '+get', {}, 'Unknown rule "+get"'],
  ['categories', '+@ADMIN', {}, 'The category @admin cannot be granted'],
  ['categories', '+@json', {}, 'Unknown category @json'],
  ['commands', 'garbage', {}, 'Unknown rule "garbage"'],
  ['commands', '+', {}, 'Unknown rule "+"'],
  ['commands', '+@read', {}, 'belongs into the field "categories"'],
  ['commands', '+get +CONFIG|GET', {}, 'The command config cannot be granted'],
  ['commands', '+cluster|failover', { sharded: true }, 'The command cluster|failover cannot be granted'],
  ['databases', '99', {}, 'The cluster has no database 99, only 0 to 15'],
  ['databases', '0,16', {}, 'no database 16'],
  ['databases', 'all', {}, 'Unknown rule "all"'],
  ['databases', '0;1', {}, 'Unknown rule "0;1"'],
])('refuses %s "%s" in %j', (field, rules, scope, problem) => {
  expect(aclProblems({ [field]: rules }, { ...plain, ...scope })).toEqual([
    { field: `permissions.${field}`, description: expect.stringContaining(problem) },
    ...(rules === 'no tilde' ? [{ field: 'permissions.patterns', description: expect.any(String) }] : []),
  ]);
});

it.each(acl.refusedCommands.always)('refuses to grant the command %s', (command) => {
  expect(aclProblems({ commands: `+${command}` }, plain)).toHaveLength(1);
});
