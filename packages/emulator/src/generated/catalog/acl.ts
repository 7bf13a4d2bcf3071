// Generated from openapi/catalog/acl.yaml by scripts/generate.ts. Do not edit.
import type { AclRules } from './types.ts';

/**
 * What the permissions of a user may hold.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-permissions-note.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/supported-features.md}
 * @see {@link https://valkey.io/topics/acl/}
 */
export const acl = {
  /**
   * Permissions of a user created without them.
   *
   * Inferred. Seen in the tests of the Terraform provider; the other fields stay empty.
   */
  defaults: { patterns: 'allkeys' },
  /**
   * Categories of commands, without `@`.
   *
   * Inferred. Modules add categories of their own (search, json, bloom) where they are on.
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
   * Categories that cannot be granted.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/user-permissions-note.md}
   */
  refusedCategories: ['admin'],
  /**
   * Commands that the service keeps to itself.
   *
   * Unconfirmed. Most commands refused in sharded clusters are subcommands of CLUSTER, which the page does not say.
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
   * Rules for databases; lists of numbers are allowed besides.
   *
   * Unconfirmed. The field is new. The reference names the two words and lists of numbers.
   */
  databaseRules: { words: ['alldbs', 'resetdbs'] },
} as const satisfies AclRules;
