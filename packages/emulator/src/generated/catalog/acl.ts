// Generated from openapi/catalog/acl.yaml by scripts/generate.ts. Do not edit.
import type { AclRules } from './types.ts';

/**
 * Rules for the permissions of users.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-permissions-note.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/supported-features.md}
 * @see {@link https://valkey.io/topics/acl/}
 */
export const acl = {
  /**
   * Permissions of a user created without them.
   *
   * Inferred. Taken from the tests of the Terraform provider, where the other fields stay empty.
   */
  defaults: { patterns: 'allkeys' },
  /**
   * Categories of commands, without `@`.
   *
   * Inferred. Enabled modules add their own categories.
   *
   * @see {@link https://valkey.io/topics/acl/}
   */
  categories: [
    'keyspace',
    'read',
    'write',
    'set',
    'sortedset',
    'list',
    'hash',
    'string',
    'bitmap',
    'hyperloglog',
    'geo',
    'stream',
    'pubsub',
    'admin',
    'fast',
    'slow',
    'blocking',
    'dangerous',
    'connection',
    'transaction',
    'scripting',
    'all',
  ],
  /** The category that a module adds, by the name of the module. */
  moduleCategories: { valkeySearch: 'search', valkeyJson: 'json', valkeyBloom: 'bloom' },
  /**
   * Categories that no user can be granted.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-permissions-note.md}
   */
  refusedCategories: ['admin'],
  /**
   * Commands that no user can be granted.
   *
   * Unconfirmed. The page lists bare names. Most of those refused in sharded clusters are subcommands of CLUSTER.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/supported-features.md}
   */
  refusedCommands: {
    always: [
      'acl',
      'bgrewriteaof',
      'bgsave',
      'config',
      'debug',
      'lastsave',
      'migrate',
      'module',
      'monitor',
      'move',
      'object',
      'replicaof',
      'save',
      'shutdown',
      'slaveof',
    ],
    sharded: [
      'addslots',
      'addslotsrange',
      'bumpepoch',
      'delslots',
      'delslotsrange',
      'failover',
      'flushslots',
      'forget',
      'meet',
      'replicate',
      'reset',
      'saveconfig',
      'set-config-epoch',
      'setslot',
    ],
  },
  /** Rules for keys. */
  patternRules: { words: ['allkeys', 'resetkeys'], prefixes: ['~', '%R~', '%W~', '%RW~'] },
  /** Rules for Pub/Sub channels. */
  channelRules: { words: ['allchannels', 'resetchannels'], prefixes: ['&'] },
  /**
   * Rules for databases, in addition to lists of numbers.
   *
   * Unconfirmed. The field is new; the reference names only these two words and lists of numbers.
   */
  databaseRules: { words: ['alldbs', 'resetdbs'] },
} as const satisfies AclRules;
