import type { Permissions } from '@managed-redis/types';
import type { FieldViolation } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { acl } from '../generated/catalog/acl.ts';
import { redisConfigFields } from '../generated/catalog/fields.ts';

/** What the rules of a user depend on. */
export interface AclScope {
  readonly sharded: boolean;
  /** Number of databases of the cluster. */
  readonly databases: number;
  /** Names of the modules that are enabled. */
  readonly modules: readonly string[];
}

/** What the rules of a cluster's users depend on. */
export function aclScopeOf({ sharded, settings }: Pick<ClusterRecord, 'sharded' | 'settings'>): AclScope {
  const { redis, modules = {} } = settings.configSpec;
  const enabled = Object.entries(modules).flatMap(([name, module]) => (module?.enabled ? name : []));
  return { sharded, databases: Number(redis?.databases ?? redisConfigFields.databases.default), modules: enabled };
}

/** The problem with one rule. Undefined when the rule is right. */
type CheckRule = (rule: string, scope: AclScope) => string | undefined;

type RuleField = keyof typeof checks;

const checks = {
  patterns: (rule) => checkForm(rule, acl.patternRules),
  pubSubChannels: (rule) => checkForm(rule, acl.channelRules),
  categories: checkCategory,
  commands: checkCommand,
  databases: checkDatabases,
} as const satisfies Partial<Record<keyof Permissions, CheckRule>>;

/** The problems of permissions: rules that the server does not understand, and rights that the service keeps to itself. */
export function aclProblems(permissions: Permissions, scope: AclScope, path = 'permissions'): FieldViolation[] {
  return (Object.keys(checks) as RuleField[]).flatMap((name) => {
    const rules = (permissions[name] ?? '').split(/\s+/).filter((rule) => rule !== '');
    const problems = rules.flatMap((rule) => checks[name](rule, scope) ?? []);
    return problems.map((description) => ({ field: `${path}.${name}`, description }));
  });
}

interface RuleForms {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
}

function checkForm(rule: string, { words, prefixes }: RuleForms): string | undefined {
  if (words.includes(rule.toLowerCase())) return undefined;
  if (prefixes.some((prefix) => rule.toUpperCase().startsWith(prefix) && rule.length > prefix.length)) return undefined;
  return `Unknown rule "${rule}", use ${[...words, ...prefixes.map((prefix) => `${prefix}<pattern>`)].join(', ')}`;
}

function checkCategory(rule: string, { modules }: AclScope): string | undefined {
  const [, sign, name = ''] = /^([+-])@(\w+)$/.exec(rule.toLowerCase()) ?? [];
  if (sign === undefined) return `Unknown rule "${rule}", use +@<category> or -@<category>`;
  if (sign === '+' && includes(acl.refusedCategories, name)) return `The category @${name} cannot be granted`;
  const moduleCategories = Object.entries(acl.moduleCategories).flatMap(([module, category]) =>
    modules.includes(module) ? category : [],
  );
  return includes([...acl.categories, ...moduleCategories], name) ? undefined : `Unknown category @${name}`;
}

function checkCommand(rule: string, { sharded }: AclScope): string | undefined {
  const lowerCase = rule.toLowerCase();
  if (/^[+-]@/.test(lowerCase)) return `The category ${rule} belongs into the field "categories"`;
  const [, sign, name = '', subcommand] = /^([+-])([a-z][\w.-]*)(?:\|([a-z][\w-]*))?$/.exec(lowerCase) ?? [];
  if (sign === undefined) return `Unknown rule "${rule}", use +<command>, -<command> or +<command>|<subcommand>`;
  if (sign === '-') return undefined;
  const { always, sharded: ofSharded } = acl.refusedCommands;
  if (includes(always, name)) return `The command ${name} cannot be granted`;
  if (sharded && name === 'cluster' && subcommand !== undefined && includes(ofSharded, subcommand)) {
    return `The command ${name}|${subcommand} cannot be granted in a sharded cluster`;
  }
  return undefined;
}

/** Words, or numbers separated by commas. */
function checkDatabases(rule: string, { databases }: AclScope): string | undefined {
  const { words } = acl.databaseRules;
  if (includes(words, rule.toLowerCase())) return undefined;
  if (!/^\d+(,\d+)*$/.test(rule)) return `Unknown rule "${rule}", use ${words.join(', ')} or numbers such as 0,1,2`;
  const unknown = rule.split(',').find((number) => Number(number) >= databases);
  return unknown === undefined ? undefined : `The cluster has no database ${unknown}, only 0 to ${databases - 1}`;
}

const includes = (values: readonly string[], value: string): boolean => values.includes(value);
