import type { CronTab } from '@managed-redis/types';
import type { FieldViolation } from '../core/refusal.ts';

const ranges = {
  minute: { minimum: 0, maximum: 59 },
  hour: { minimum: 0, maximum: 23 },
  dayOfMonth: { minimum: 1, maximum: 31 },
  month: { minimum: 1, maximum: 12 },
  dayOfWeek: { minimum: 0, maximum: 7 },
} as const satisfies Readonly<Record<keyof CronTab, Range>>;

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** The fields of a schedule that are not in cron notation: lists of `*`, numbers and ranges, each with an optional step. */
export function cronProblems(cron: CronTab): FieldViolation[] {
  return (Object.keys(ranges) as (keyof CronTab)[]).flatMap((name) => {
    const text = cron[name] ?? '';
    const { minimum, maximum } = ranges[name];
    if (text === '' || text.split(',').every((item) => isItem(item, ranges[name]))) return [];
    const description = `Must be in cron notation with numbers from ${minimum} to ${maximum}, such as * or ${minimum}-${maximum}/2`;
    return [{ field: `cron.${name}`, description }];
  });
}

function isItem(item: string, { minimum, maximum }: Range): boolean {
  const parts = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(item);
  if (!parts) return false;
  const [, from = minimum, to = from, step = 1] = parts;
  const isInOrder = Number(from) <= Number(to) && Number(step) > 0;
  return isInOrder && Number(from) >= minimum && Number(to) <= maximum;
}
