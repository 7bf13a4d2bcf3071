import type { CronTab } from '@managed-redis/types';
import { expect, it } from 'vitest';
import { cronProblems } from './cron-rules.ts';

it.each<CronTab>([
  {},
  { dayOfMonth: '*', month: '*', dayOfWeek: '*' },
  { minute: '0', hour: '23', dayOfMonth: '31', month: '12', dayOfWeek: '7' },
  { dayOfMonth: '1,15', month: '1-6', dayOfWeek: '1-5/2' },
  { hour: '*/4', minute: '' },
])('accepts %j', (cron) => {
  expect(cronProblems(cron)).toEqual([]);
});

it.each<[keyof CronTab, string]>([
  ['minute', '60'],
  ['hour', '24'],
  ['dayOfMonth', '0'],
  ['dayOfMonth', '32'],
  ['month', '13'],
  ['month', '1-13'],
  ['month', '6-1'],
  ['dayOfWeek', '8'],
  ['dayOfWeek', 'MON'],
  ['dayOfWeek', '1,'],
  ['hour', '*/0'],
  ['hour', '-1'],
  ['hour', '1.5'],
  ['hour', ' '],
])('refuses %s "%s"', (field, text) => {
  expect(cronProblems({ [field]: text })).toMatchObject([{ field: `cron.${field}` }]);
});
