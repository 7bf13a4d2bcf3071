import type { Operation, Parameter } from '../model/model.ts';
import { diffField } from './diff-field.ts';
import { diffOneOf } from './diff-one-of.ts';
import { eitherOf, type Pair, pairs } from './pairs.ts';
import { added, changed, type PartChange, present, removed, reworded, type Subject } from './part-change.ts';

export function diffOperation(pair: Pair<Operation>): PartChange[] {
  const { resource, method } = eitherOf(pair);
  const about: Subject = { subject: `the operation \`${resource}.${method}\``, direction: 'both' };
  const [before, after] = pair;
  if (!before) return [added(about)];
  if (!after) return [removed(about)];
  const request: Subject = { ...about, direction: 'request' };
  const response: Subject = { ...about, direction: 'response' };
  return [
    ...diffPlace(before, after, about),
    ...diffBodies(before, after, about),
    ...present(
      isOther(before.longRunning, after.longRunning) &&
        changed(response, before.longRunning ? 'major' : 'minor', ': another type of metadata or result'),
      isOther(before.pagination, after.pagination) &&
        changed(
          response,
          before.pagination ? 'major' : 'minor',
          after.pagination ? ': its pages can be walked' : ': it no longer has pages',
        ),
      isOther(before.streaming, after.streaming) &&
        changed(response, before.streaming ? 'major' : 'minor', ': another form of streaming'),
      before.idempotencyKey !== after.idempotencyKey &&
        changed(
          request,
          after.idempotencyKey ? 'minor' : 'major',
          after.idempotencyKey ? ': it takes an idempotency key' : ': it no longer takes an idempotency key',
        ),
      before.deprecated !== after.deprecated &&
        changed(about, 'minor', after.deprecated ? ': it is deprecated' : ': it is no longer deprecated'),
    ),
    ...pairs(parametersOf(before), parametersOf(after), ({ name }) => name).flatMap((parameters) =>
      diffField(parameters, { owner: after.id, kind: 'parameter', travels: { request: true, response: false } }),
    ),
    ...diffOneOf(before.oneOf, after.oneOf, {
      ...request,
      known: new Set(before.queryParameters.map(({ name }) => name)),
    }),
    ...present(wordingOf(before) !== wordingOf(after) && reworded(about)),
  ];
}

/** Path, name and host. */
function diffPlace(before: Operation, after: Operation, about: Subject): PartChange[] {
  const request: Subject = { ...about, direction: 'request' };
  const [old, now] = [before, after].map(({ httpMethod, path }) => `${httpMethod} ${path}`);
  const isRenamed = before.resource !== after.resource || before.method !== after.method;
  return present(
    old !== now && changed(request, 'major', `: it is \`${now}\` now, not \`${old}\``),
    isRenamed && changed(about, 'major', `: it was \`${before.resource}.${before.method}\``),
    before.server !== after.server && changed(request, 'minor', `: the host \`${after.server}\` answers it now`),
  );
}

function diffBodies(before: Operation, after: Operation, about: Subject): PartChange[] {
  const [old, now] = [before.response.schema, after.response.schema];
  return present(
    old !== now && changed({ ...about, direction: 'response' }, 'major', `: it returns ${now} now, not ${old}`),
    diffRequestBody(before, after, { ...about, direction: 'request' }),
  );
}

function diffRequestBody(
  { body: before }: Operation,
  { body: after }: Operation,
  about: Subject,
): PartChange | undefined {
  if (before?.schema === after?.schema) return undefined;
  if (!before) return changed(about, after?.required ? 'major' : 'minor', ': it takes a body now');
  if (!after) return changed(about, 'major', ': it no longer takes a body');
  return changed(about, 'major', `: its body is ${after.schema} now, not ${before.schema}`);
}

const isOther = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after);

const parametersOf = (operation: Operation): Parameter[] => [
  ...operation.pathParameters,
  ...operation.queryParameters,
  ...operation.headerParameters,
];

/** Texts of an operation. Examples count as wording. */
const wordingOf = (operation: Operation): string =>
  JSON.stringify([
    operation.summary,
    operation.description,
    operation.docs,
    operation.errors,
    operation.body?.examples,
    operation.response.examples,
  ]);
