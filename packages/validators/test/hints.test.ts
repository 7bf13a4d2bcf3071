import { expect, test } from 'vitest';
import {
  createClusterRequest,
  requests,
  rescheduleMaintenanceRequest,
  updateUserRequest,
} from '../src/generated/index.ts';
import { type Form, forms } from './document.ts';
import { validatorOf } from './validators.ts';

const valid = { folderId: 'f', name: 'n', environment: 'PRODUCTION', configSpec: {} };

test.each([
  ['a name with an underscore', { hostSpecs: [{ zone_id: 'a' }] }, 'did you mean "zoneId"?'],
  ['a misspelt name', { deletionProtecton: true }, 'did you mean "deletionProtection"?'],
  ['a shortened enum value', { environment: 'PROD' }, 'did you mean "PRODUCTION"?'],
  ['the beginning of one of two that are near', { persistenceMode: 'OF' }, 'did you mean "OFF"?'],
  [
    'an enum value near another one',
    { configSpec: { redis: { maxmemoryPolicy: 'allkeys-lfu' } } },
    'did you mean "ALLKEYS_LFU"?',
  ],
  [
    'an enum value as near to one as to another',
    { configSpec: { redis: { maxmemoryPolicy: 'allkeys-lxu' } } },
    'did you mean "ALLKEYS_LRU" or "ALLKEYS_LFU"?',
  ],
  ['a class instance', { configSpec: new (class Spec {})() }, 'pass an object literal, not an instance of a class'],
  ['a misspelt enum value', { persistenceMode: 'on' }, 'did you mean "ON"?'],
  [
    'a size with a unit',
    { configSpec: { resources: { diskSize: '16 GB' } } },
    "sizes are in bytes, and 1 GB is 2^30 of them: '17179869184'",
  ],
  ['null', { networkId: null }, 'leave the field out instead'],
  ['a number for a duration', slots({ duration: 7200 }), "write it in seconds with the suffix s: '7200s'"],
  ['a duration in hours', slots({ duration: '2h' }), "write it in seconds: '7200s'"],
  ['a duration without a unit', slots({ duration: '7200' }), "write it in seconds with the suffix s: '7200s'"],
  ['text for a boolean', { deletionProtection: 'true' }, 'write it without quotes: true'],
  ['text for a number', slots({ startTime: { hours: '3' } }), 'write it without quotes: 3'],
  [
    'a read-only field',
    { configSpec: { modules: { valkeyJson: { version: '1' } } } },
    'leave it out, since only the service sets it',
  ],
])('gives a hint about %s', (_, change, hint) => {
  const { issues } = createClusterRequest.safeParse({ ...valid, ...change });
  expect(issues?.map((issue) => issue.hint)).toEqual([hint]);
});

function slots(change: object): object {
  const slot = { startTime: {}, duration: '1s', ...change };
  return { maintenanceWindows: { weeklyMaintenanceSchedule: { slots: [slot] } } };
}

test.each([
  ['a required field that is null', { name: null }],
  ['an item that is null', { securityGroupIds: [null] }],
  ['a number that would be out of range as a string', { configSpec: { backupRetainPeriodDays: -1 } }],
  ['a size beyond 64 bits', { configSpec: { resources: { diskSize: 2n ** 70n } } }],
  ['a time, where `m` means minutes', { configSpec: { redis: { timeout: '5m' } } }],
  ['a duration in milliseconds', slots({ duration: '5ms' })],
  ['a duration in months', slots({ duration: '3months' })],
  ['a duration in minutes or months', slots({ duration: '1M' })],
  ['a name similar to that of a field already set', { folder_id: 'g' }],
  ['null for a field whose group needs one', { maintenanceWindow: { anytime: null } }],
  ['a number with too many fraction digits for a duration', slots({ duration: 0.1 + 0.2 })],
  ['a number too large for a duration', slots({ duration: 1e21 })],
  ['text for a number out of range', slots({ startTime: { hours: '24' } })],
  ['text for a number with a fraction', slots({ startTime: { hours: '1.5' } })],
  ['digits with a leading zero', slots({ startTime: { hours: '07' } })],
  ['a name similar to that of a read-only field', { configSpec: { modules: { valkeyJson: { versoin: '1' } } } }],
])('gives no hint about %s, since it would be wrong', (_, change) => {
  const { issues } = createClusterRequest.safeParse({ ...valid, ...change });
  expect(issues).toHaveLength(1);
  expect(issues?.[0]?.hint).toBe(undefined);
});

const spellings: readonly ((name: string) => string)[] = [
  (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase().replaceAll('_', '-'),
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
];

const namesOf = ({ schema }: Form): string[] =>
  (schema.enum as string[] | undefined) ?? Object.keys(schema.properties as object);

test.each(forms.filter(({ side }) => side === 'request'))('recognizes the names of $name in each spelling', (form) => {
  const names = namesOf(form);
  for (const name of names) {
    for (const other of spellings.map((spell) => spell(name)).filter((spelt) => !names.includes(spelt))) {
      const { issues = [] } = validatorOf(form.name).safeParse(form.schema.enum ? other : { [other]: 'x' });
      const issue = issues.find(({ code }) => code === 'invalid_enum' || code === 'unknown_field');
      expect([other, issue?.hint]).toEqual([other, `did you mean "${name}"?`]);
    }
  }
});

test('does not ask for a string in a query, where a number works', () => {
  const { issues } = requests.backups.list.safeParse({ folderId: 'f', pageSize: 1001 });
  expect(issues?.[0]?.hint).toBe(undefined);
  const asBigInt = requests.backups.list.safeParse({ folderId: 'f', pageSize: 100n });
  expect(asBigInt.issues?.[0]?.hint).toBe("write it as a string: '100'");
  const asSize = requests.backups.list.safeParse({ folderId: 'f', pageSize: '1k' });
  expect(asSize.issues?.[0]?.hint).toBe(undefined);
});

test.each([
  [new Date(0), "write it as text: '1970-01-01T00:00:00.000Z'"],
  [5, "write it as text, such as '2026-01-31T12:00:00Z'"],
  ['2026-01-31', "add a time: '2026-01-31T00:00:00Z'"],
  [new Date(Number.NaN), undefined],
  [new Date(8.64e15), undefined],
  ['2026-02-30', undefined],
])('gives a hint about %s for a timestamp', (scheduledAt, hint) => {
  expect(rescheduleMaintenanceRequest.safeParse({ scheduledAt }).issues?.[0]?.hint).toBe(hint);
});

test.each([
  [{ updateMask: ['a', 'b'] }, 'join the paths with commas'],
  [{ passwords: ['hunter2hunter2', 'hunter2hunter2'] }, undefined],
])('gives a hint about %j of an update', (value, hint) => {
  expect(updateUserRequest.safeParse(value).issues?.[0]?.hint).toBe(hint);
});

test('gives no hint about an object that pretends to be a date', () => {
  const { issues } = rescheduleMaintenanceRequest.safeParse({ scheduledAt: Object.create(Date.prototype) });
  expect(issues).toMatchObject([{ code: 'invalid_type', pointer: '/scheduledAt' }]);
  expect(issues?.[0]).not.toHaveProperty('hint');
});
