import type { EnumSchema, ObjectSchema, Schema } from '../model/model.ts';
import { diffField } from './diff-field.ts';
import { diffOneOf } from './diff-one-of.ts';
import { eitherOf, type Pair, pairs } from './pairs.ts';
import {
  added,
  changed,
  directionOf,
  type PartChange,
  present,
  removed,
  reworded,
  type Subject,
} from './part-change.ts';

export function diffSchema(pair: Pair<Schema>): PartChange[] {
  const schema = eitherOf(pair);
  const about: Subject = { subject: `the type \`${schema.name}\``, direction: directionOf(schema.direction) };
  const [before, after] = pair;
  if (!before) return [added(about)];
  if (!after) return [removed(about)];
  if (before.kind === 'enum' && after.kind === 'enum')
    return [...diffEnum(before, after), ...diffWording(before, after, about)];
  if (before.kind === 'object' && after.kind === 'object')
    return [...diffObject(before, after), ...diffWording(before, after, about)];
  return [changed(about, 'major', ': it changes between enum and object')];
}

const diffWording = (before: Schema, after: Schema, about: Subject): PartChange[] =>
  present((before.description !== after.description || before.docs !== after.docs) && reworded(about));

function diffEnum(before: EnumSchema, after: EnumSchema): PartChange[] {
  const direction = directionOf(after.direction);
  const values = pairs(before.values, after.values, ({ value }) => value).flatMap((pair) => {
    const about: Subject = { subject: `the value \`${eitherOf(pair).value}\` of \`${after.name}\``, direction };
    const [old, now] = pair;
    if (!old) return [added(about)];
    if (!now) return [removed(about)];
    return present(old.description !== now.description && reworded(about));
  });
  const isZeroOther = before.zeroValue !== after.zeroValue;
  const detail = `: its zero value is \`${after.zeroValue}\` now, not \`${before.zeroValue}\``;
  return [...values, ...present(isZeroOther && changed({ subject: `\`${after.name}\``, direction }, 'minor', detail))];
}

function diffObject(before: ObjectSchema, after: ObjectSchema): PartChange[] {
  const about: Subject = { subject: `\`${after.name}\``, direction: directionOf(after.direction) };
  return [
    ...pairs(before.properties, after.properties, ({ name }) => name).flatMap((properties) =>
      diffField(properties, { owner: after.name, kind: 'field', travels: after.direction }),
    ),
    ...diffOneOf(before.oneOf, after.oneOf, {
      ...about,
      known: new Set(before.properties.map(({ name }) => name)),
    }),
    ...present(
      before.updateMask !== after.updateMask &&
        changed({ ...about, direction: 'request' }, 'major', ': another update mask'),
    ),
  ];
}
