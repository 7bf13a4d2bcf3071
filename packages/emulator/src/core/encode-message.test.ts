import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messages } from '../generated/messages.ts';
import { encodeAny, encodeMessage } from './encode-message.ts';

it.each<[string, string, object, object, object]>([
  [
    'scalars',
    'Monitoring',
    { name: 'n', description: '', link: '' },
    { name: 'n' },
    { name: 'n', description: '', link: '' },
  ],
  ['an enum', 'Host', { name: 'h', role: 'ROLE_UNKNOWN' }, { name: 'h' }, { name: 'h', role: 'ROLE_UNKNOWN' }],
  ['a wrapper', 'Host', { replicaPriority: '0' }, { replicaPriority: '0' }, { replicaPriority: '0' }],
  ['a message', 'MaintenanceWindow', { anytime: {} }, { anytime: {} }, { anytime: {} }],
  ['a list', 'Backup', { sourceShardNames: [] }, {}, { sourceShardNames: [] }],
  ['a map', 'Cluster', { labels: {} }, {}, { labels: {} }],
  ['midnight', 'TimeOfDay', { hours: 0 }, {}, { hours: 0, minutes: 0, seconds: 0, nanos: 0 }],
  [
    'a nested message',
    'Operation',
    { error: { code: 2, message: '' } },
    { error: { code: 2 } },
    { error: { code: 2, message: '' } },
  ],
])('omits or keeps the zeros of %s', (_, name, value, omitted, kept) => {
  expect(encodeMessage(name, value, 'omit')).toEqual(omitted);
  expect(encodeMessage(name, value, 'keep')).toMatchObject(kept);
});

it('drops fields that are not part of the message', () => {
  expect(encodeMessage('RedisConfig', { password: 'secret', timeout: '1' }, 'keep')).not.toHaveProperty('password');
  expect(encodeMessage('User', { name: 'u', passwords: ['secret'] }, 'omit')).toEqual({ name: 'u' });
});

it('keeps unset members of a one-of absent', () => {
  expect(encodeMessage('Operation', { id: 'o' }, 'keep')).not.toHaveProperty('response');
});

it('puts the type into an Any, and well-known types under "value"', () => {
  expect(encodeAny('BackupClusterMetadata', { clusterId: 'c' }, 'omit')).toEqual({
    '@type': 'type.googleapis.com/yandex.cloud.mdb.redis.v1.BackupClusterMetadata',
    clusterId: 'c',
  });
  expect(encodeAny('Empty', {}, 'omit')).toEqual({ '@type': 'type.googleapis.com/google.protobuf.Empty', value: {} });
});

it('is idempotent', () => {
  const names = Object.keys(messages).filter((name) => !messages[name]?.open);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom('omit' as const, 'keep' as const), (name, zeroValues) => {
      const once = encodeMessage(name, {}, zeroValues);
      expect(encodeMessage(name, once, zeroValues)).toEqual(once);
    }),
  );
});
