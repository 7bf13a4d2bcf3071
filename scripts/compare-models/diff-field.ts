import type { Direction, Parameter, Property } from '../model/model.ts';
import { compareTypes, limitChange, shapeOf } from './diff-types.ts';
import { eitherOf, type Pair } from './pairs.ts';
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

type Field = Property | Parameter;

interface FieldContext {
  /** Name of the schema, or id of the operation. */
  readonly owner: string;
  readonly kind: 'field' | 'parameter';
  readonly travels: Direction;
}

/** What changed in a property or a parameter. */
export function diffField(pair: Pair<Field>, { owner, kind, travels }: FieldContext): PartChange[] {
  const about: Subject = {
    subject: `the ${kind} \`${owner}.${eitherOf(pair).name}\``,
    direction: directionOf(travels),
  };
  const [before, after] = pair;
  if (!after) return [removed(about)];
  if (!before) {
    const isBreaking = after.required && travels.request;
    return [added(about, isBreaking ? { level: 'major', detail: ', which requests must hold' } : {})];
  }
  return present(
    diffType(before, after, about, travels),
    travels.request && diffRequired(before, after, about),
    travels.response && diffPresence(before, after, about),
    before.deprecated !== after.deprecated &&
      changed(about, 'minor', after.deprecated ? ': it is deprecated' : ': it is no longer deprecated'),
    ...marks.map((mark) => diffMark(before, after, about, mark)),
    isMarked(before, 'secret') !== isMarked(after, 'secret') && changed(about, 'patch', ': another rule of secrecy'),
    before.description !== after.description && reworded(about),
  );
}

function diffType(before: Field, after: Field, about: Subject, travels: Direction): PartChange | undefined {
  const change = compareTypes(before.type, after.type);
  if (change === 'same') return undefined;
  if (change === 'other') return changed(about, 'major', `: ${shapeOf(after.type)} instead of ${shapeOf(before.type)}`);
  // In a response a limit is a promise: narrowing it breaks nobody.
  const requestLevel = change === 'narrower' ? 'major' : 'minor';
  const level = travels.request ? requestLevel : 'patch';
  return changed(about, level, `: ${limitChange(before.type, after.type)}`, { aspect: 'limit' });
}

function diffRequired(before: Field, after: Field, about: Subject): PartChange | undefined {
  if (before.required === after.required) return undefined;
  const request: Subject = { ...about, direction: 'request' };
  return after.required
    ? changed(request, 'major', ': requests must hold it')
    : changed(request, 'minor', ': requests need not hold it');
}

function diffPresence(before: Field, after: Field, about: Subject): PartChange | undefined {
  const isAlways = isMarked(after, 'alwaysPresent');
  if (isMarked(before, 'alwaysPresent') === isAlways) return undefined;
  const response: Subject = { ...about, direction: 'response' };
  return isAlways
    ? changed(response, 'minor', ': responses always hold it')
    : changed(response, 'major', ': responses may lack it');
}

type Mark = 'readOnly' | 'writeOnly' | 'wrapper';

const marks: readonly Mark[] = ['readOnly', 'writeOnly', 'wrapper'];

const markTexts: Readonly<Record<Mark, string>> = {
  readOnly: 'read only',
  writeOnly: 'write only',
  wrapper: 'nullable',
};

function diffMark(before: Field, after: Field, about: Subject, mark: Mark): PartChange | undefined {
  const isNow = isMarked(after, mark);
  if (isMarked(before, mark) === isNow) return undefined;
  const detail = isNow ? `: it is ${markTexts[mark]} now` : `: it is no longer ${markTexts[mark]}`;
  return changed(about, mark === 'wrapper' ? 'minor' : 'major', detail);
}

/** Parameters have no such marks. */
const isMarked = (field: Field, mark: Mark | 'alwaysPresent' | 'secret'): boolean =>
  mark in field && (field as Property)[mark];
