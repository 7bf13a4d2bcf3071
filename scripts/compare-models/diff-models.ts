import type { EnumSchema, Model, ObjectSchema, OneOf, Operation, Parameter, Property, Schema } from '../model/model.ts';
import type { Change, Level } from './change.ts';
import { compareTypes, limitChange, shapeOf } from './diff-types.ts';

/** What changed from one model to another, each with its direction and the bump it deserves, in reading order. */
export function diffModels(before: Model, after: Model): Change[] {
  const operations = pairs(before.operations, after.operations, (operation) => operation.id).flatMap(([left, right]) =>
    diffOperation(left, right).map((change) => ({
      ...change,
      part: { kind: 'operation' as const, name: (right ?? left)?.id ?? '' },
    })),
  );
  const schemas = pairs(before.schemas, after.schemas, (schema) => schema.name).flatMap(([left, right]) =>
    diffSchema(left, right).map((change) => ({
      ...change,
      part: { kind: 'schema' as const, name: (right ?? left)?.name ?? '' },
    })),
  );
  return [...operations, ...schemas];
}

/** A change without the part of the model that it belongs to. */
type PartChange = Omit<Change, 'part'>;

type Maybe<T> = T | undefined;

/** Pairs of old and new, in the order of the new ones; removed ones come last. */
function pairs<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): [Maybe<T>, Maybe<T>][] {
  const old = new Map(before.map((item) => [key(item), item]));
  const present = new Set(after.map(key));
  return [
    ...after.map((item): [Maybe<T>, Maybe<T>] => [old.get(key(item)), item]),
    ...before.filter((item) => !present.has(key(item))).map((item): [Maybe<T>, Maybe<T>] => [item, undefined]),
  ];
}

function diffOperation(before: Maybe<Operation>, after: Maybe<Operation>): PartChange[] {
  const name = `the operation \`${(after ?? before)?.resource}.${(after ?? before)?.method}\``;
  if (!before || !after) {
    const verb = after ? 'Add' : 'Remove';
    return [{ verb, subject: name, detail: '', direction: 'both', level: after ? 'minor' : 'major', aspect: 'shape' }];
  }
  const changes: PartChange[] = [];
  const add = (detail: string, direction: Change['direction'], level: Level, aspect: Change['aspect'] = 'shape') =>
    changes.push({ verb: 'Change', subject: name, detail, direction, level, aspect });
  if (before.httpMethod !== after.httpMethod || before.path !== after.path)
    add(
      `: it is \`${after.httpMethod} ${after.path}\` now, not \`${before.httpMethod} ${before.path}\``,
      'request',
      'major',
    );
  if (before.resource !== after.resource || before.method !== after.method)
    add(`: it was \`${before.resource}.${before.method}\``, 'both', 'major');
  if (before.server !== after.server) add(`: the host \`${after.server}\` answers it now`, 'request', 'minor');
  if (before.response.schema !== after.response.schema)
    add(`: it returns ${after.response.schema} now, not ${before.response.schema}`, 'response', 'major');
  if (before.body?.schema !== after.body?.schema) {
    if (!before.body) add(': it takes a body now', 'request', after.body?.required ? 'major' : 'minor');
    else if (!after.body) add(': it no longer takes a body', 'request', 'major');
    else add(`: its body is ${after.body.schema} now, not ${before.body.schema}`, 'request', 'major');
  }
  if (JSON.stringify(before.longRunning) !== JSON.stringify(after.longRunning))
    add(': another type of metadata or result', 'response', before.longRunning ? 'major' : 'minor');
  if (JSON.stringify(before.pagination) !== JSON.stringify(after.pagination))
    add(
      after.pagination ? ': its pages can be walked' : ': it no longer has pages',
      'response',
      before.pagination ? 'major' : 'minor',
    );
  if (JSON.stringify(before.streaming) !== JSON.stringify(after.streaming))
    add(': another form of streaming', 'response', before.streaming ? 'major' : 'minor');
  if (before.idempotencyKey !== after.idempotencyKey)
    add(
      after.idempotencyKey ? ': it takes an idempotency key' : ': it no longer takes an idempotency key',
      'request',
      after.idempotencyKey ? 'minor' : 'major',
    );
  if (before.deprecated !== after.deprecated)
    add(after.deprecated ? ': it is deprecated' : ': it is no longer deprecated', 'both', 'minor');
  const parameters = (operation: Operation) => [
    ...operation.pathParameters,
    ...operation.queryParameters,
    ...operation.headerParameters,
  ];
  for (const [left, right] of pairs(parameters(before), parameters(after), (parameter) => parameter.name))
    changes.push(...diffField(left, right, after.id, 'parameter', { request: true, response: false }));
  changes.push(
    ...diffOneOf(before.oneOf, after.oneOf, {
      subject: name,
      direction: 'request',
      known: new Set(before.queryParameters.map((parameter) => parameter.name)),
    }),
  );
  if (wording(before) !== wording(after)) add(' in wording', 'both', 'patch', 'wording');
  return changes;
}

function diffSchema(before: Maybe<Schema>, after: Maybe<Schema>): PartChange[] {
  const schema = after ?? before;
  if (!schema) return [];
  const name = `the type \`${schema.name}\``;
  const direction = sides(schema.direction);
  if (!before || !after) {
    const verb = after ? 'Add' : 'Remove';
    return [{ verb, subject: name, detail: '', direction, level: after ? 'minor' : 'major', aspect: 'shape' }];
  }
  if (before.kind !== after.kind)
    return [
      {
        verb: 'Change',
        subject: name,
        detail: ': it changes between enum and object',
        direction,
        level: 'major',
        aspect: 'shape',
      },
    ];
  const changes =
    before.kind === 'enum' ? diffEnum(before, after as EnumSchema) : diffObject(before, after as ObjectSchema);
  const isReworded = before.description !== after.description || before.docs !== after.docs;
  if (isReworded)
    changes.push({
      verb: 'Change',
      subject: name,
      detail: ' in wording',
      direction,
      level: 'patch',
      aspect: 'wording',
    });
  return changes;
}

function diffEnum(before: EnumSchema, after: EnumSchema): PartChange[] {
  const direction = sides(after.direction);
  const changes: PartChange[] = [];
  for (const [left, right] of pairs(before.values, after.values, (value) => value.value)) {
    const subject = `the value \`${(right ?? left)?.value}\` of \`${after.name}\``;
    if (!left) changes.push({ verb: 'Add', subject, detail: '', direction, level: 'minor', aspect: 'shape' });
    else if (!right) changes.push({ verb: 'Remove', subject, detail: '', direction, level: 'major', aspect: 'shape' });
    else if (left.description !== right.description)
      changes.push({ verb: 'Change', subject, detail: ' in wording', direction, level: 'patch', aspect: 'wording' });
  }
  if (before.zeroValue !== after.zeroValue) {
    const detail = `: its zero value is \`${after.zeroValue}\` now, not \`${before.zeroValue}\``;
    changes.push({ verb: 'Change', subject: `\`${after.name}\``, detail, direction, level: 'minor', aspect: 'shape' });
  }
  return changes;
}

function diffObject(before: ObjectSchema, after: ObjectSchema): PartChange[] {
  const changes = pairs(before.properties, after.properties, (property) => property.name).flatMap(([left, right]) =>
    diffField(left, right, after.name, 'field', after.direction),
  );
  changes.push(
    ...diffOneOf(before.oneOf, after.oneOf, {
      subject: `\`${after.name}\``,
      direction: sides(after.direction),
      known: new Set(before.properties.map((property) => property.name)),
    }),
  );
  if (before.updateMask !== after.updateMask)
    changes.push({
      verb: 'Change',
      subject: `\`${after.name}\``,
      detail: ': another update mask',
      direction: 'request',
      level: 'major',
      aspect: 'shape',
    });
  return changes;
}

type Field = Property | Parameter;

const isResponseRequired = (field: Field): boolean => 'alwaysPresent' in field && field.alwaysPresent;

function diffField(
  before: Maybe<Field>,
  after: Maybe<Field>,
  owner: string,
  kind: 'field' | 'parameter',
  travels: { readonly request: boolean; readonly response: boolean },
): PartChange[] {
  const field = after ?? before;
  if (!field) return [];
  const direction = sides(travels);
  const subject = `the ${kind} \`${owner}.${field.name}\``;
  if (!before || !after) {
    const isBreaking = after ? after.required && travels.request : true;
    const detail = after && isBreaking ? ', which requests must hold' : '';
    return [
      {
        verb: after ? 'Add' : 'Remove',
        subject,
        detail,
        direction,
        level: isBreaking ? 'major' : 'minor',
        aspect: 'shape',
      },
    ];
  }
  const changes: PartChange[] = [];
  const add = (detail: string, level: Level, aspect: Change['aspect'] = 'shape', side = direction) =>
    changes.push({ verb: 'Change', subject, detail, direction: side, level, aspect });
  const type = compareTypes(before.type, after.type);
  if (type === 'other') add(`: ${shapeOf(after.type)} instead of ${shapeOf(before.type)}`, 'major');
  else if (type !== 'same') {
    // In a response a limit is a promise: narrowing it breaks nobody.
    const level = !travels.request ? 'patch' : type === 'narrower' ? 'major' : 'minor';
    add(`: ${limitChange(before.type, after.type)}`, level, 'limit');
  }
  if (travels.request && before.required !== after.required)
    add(
      after.required ? ': requests must hold it' : ': requests need not hold it',
      after.required ? 'major' : 'minor',
      'shape',
      'request',
    );
  if (travels.response && isResponseRequired(before) !== isResponseRequired(after))
    add(
      isResponseRequired(after) ? ': responses always hold it' : ': responses may lack it',
      isResponseRequired(after) ? 'minor' : 'major',
      'shape',
      'response',
    );
  if (before.deprecated !== after.deprecated)
    add(after.deprecated ? ': it is deprecated' : ': it is no longer deprecated', 'minor');
  const marks = ['readOnly', 'writeOnly', 'wrapper'] as const;
  for (const mark of marks) {
    const [was, is] = [before, after].map((side) => (side as Partial<Property>)[mark] === true);
    if (was !== is)
      add(
        is ? `: it is ${markText[mark]} now` : `: it is no longer ${markText[mark]}`,
        mark === 'wrapper' ? 'minor' : 'major',
      );
  }
  if ((before as Partial<Property>).secret !== (after as Partial<Property>).secret)
    add(': another rule of secrecy', 'patch');
  if (before.description !== after.description) add(' in wording', 'patch', 'wording');
  return changes;
}

const markText = { readOnly: 'read only', writeOnly: 'write only', wrapper: 'nullable' } as const;

interface OneOfContext {
  readonly subject: string;
  readonly direction: Change['direction'];
  /** Fields that existed before: a group of new fields only refuses nothing that was allowed. */
  readonly known: ReadonlySet<string>;
}

function diffOneOf(before: readonly OneOf[], after: readonly OneOf[], context: OneOfContext): PartChange[] {
  const { subject, direction, known } = context;
  const old = new Set(before.map(groupText));
  const present = new Set(after.map(groupText));
  const isNarrower = (group: OneOf) => {
    const members = group.fields.filter((name) => known.has(name));
    const same = before.find((other) => members.every((name) => other.fields.includes(name)));
    return group.required ? !same?.required : members.length > 1 && !same;
  };
  const added = after.filter((group) => !old.has(groupText(group)));
  const removed = before.filter((group) => !present.has(groupText(group)));
  const change = (detail: string, level: Level): PartChange => ({
    verb: 'Change',
    subject,
    detail,
    direction,
    level,
    aspect: 'shape',
  });
  if (added.length === 0) return removed.map((group) => change(`: ${groupText(group)} is no longer a rule`, 'minor'));
  return added.map((group) =>
    change(`: ${groupText(group)} may be set`, direction !== 'response' && isNarrower(group) ? 'major' : 'minor'),
  );
}

const groupText = (group: OneOf): string =>
  `${group.required ? 'exactly' : 'at most'} one of ${group.fields.map((name) => `\`${name}\``).join(', ')}`;

const sides = (direction: { readonly request: boolean; readonly response: boolean }): Change['direction'] =>
  direction.request && direction.response ? 'both' : direction.request ? 'request' : 'response';

/** Texts of an operation. Examples count as wording. */
const wording = (operation: Operation): string =>
  JSON.stringify([
    operation.summary,
    operation.description,
    operation.docs,
    operation.errors,
    operation.body?.examples,
    operation.response.examples,
  ]);
