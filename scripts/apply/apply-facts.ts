import { posix } from 'node:path';
import { toAtoms } from '../compare-facts/atoms.ts';
import { type Comparison, compareAtoms } from '../compare-facts/compare.ts';
import { documentFacts } from '../compare-facts/document-facts.ts';
import { type Facts, type FieldFact, type MessageFact, messageOfType, type OperationFact } from '../docs/facts.ts';
import { bundleFiles } from '../document/bundle-files.ts';
import { docsPathFinder } from '../document/docs-path.ts';
import { DocumentFiles } from '../document/document-files.ts';
import { DocumentIndex, type OperationSpot } from '../document/document-index.ts';
import { stringAt } from '../document/yaml-maps.ts';
import type { Spec } from '../model/read-spec.ts';
import type { SyncRun, Task } from '../sync/sync-run.ts';
import { applyEnums } from './apply-enums.ts';
import { applyMessage, type WantedMessage } from './apply-message.ts';
import { applyOneOf } from './apply-one-of.ts';
import { applyOperation } from './apply-operation.ts';
import { applyParameters } from './apply-parameters.ts';
import { keepUnread } from './keep-unread.ts';
import { createOperation } from './new-operation.ts';
import { createMessage, folderOf } from './new-schema.ts';
import { removeOperation } from './place-operation.ts';
import { removeUnused, removeUnusedParameters } from './remove-unused.ts';
import { repairExamples } from './repair-examples.ts';
import { repairExtensions } from './repair-extensions.ts';

export interface AppliedFacts {
  readonly files: DocumentFiles;
  /** The bundled document as it is now. */
  readonly spec: Spec;
  /** What still differs: it could not be done mechanically. */
  readonly comparison: Comparison;
  readonly tasks: readonly Task[];
}

/** Rounds needed at most: a second one settles what a first one made possible, such as the order of values. */
const rounds = 4;

/**
 * Brings a document in line with what pages state, as far as that is mechanical. Works on a copy of the files; what the
 * pages do not describe, and what `beyond-pages.yaml` explains, stays.
 */
export function applyFacts(
  source: DocumentFiles,
  pages: Facts,
  reasons: Readonly<Record<string, string>>,
): AppliedFacts {
  const files = new DocumentFiles(source.texts(), source.root);
  const index = new DocumentIndex(files);
  const tasks = new Map<string, Task>();
  let spec = bundleFiles(files);
  const docsPath = docsPathFinder(index.operations().map((operation) => stringAt(operation.node, 'x-docs') ?? ''));
  for (let round = 0; round < rounds; round += 1) {
    const before = fingerprint(files);
    const run: SyncRun = {
      files,
      index,
      isExplained: (key) => Object.hasOwn(reasons, key),
      docsPath,
      enums: new Map(),
      tasks: [],
    };
    const present = documentFacts(spec);
    const wanted = keepUnread(pages, present);
    applyMessages(run, wanted, present);
    applyOperations(run, wanted, present);
    applyEnums(run);
    if (fingerprint(files) === before) break;
    const previous = spec;
    spec = bundleFiles(files);
    while (removeUnused(index, previous, spec).length > 0) spec = bundleFiles(files);
    removeUnusedParameters(files, source);
    repairExtensions(run, spec);
    repairExamples(run, spec);
    for (const task of run.tasks) tasks.set(`${task.pointer} ${task.text}`, task);
    spec = bundleFiles(files);
  }
  const comparison = compareAtoms(toAtoms(pages), toAtoms(documentFacts(spec)), pages.complete);
  return { files, spec, comparison, tasks: [...tasks.values()] };
}

const fingerprint = (files: DocumentFiles): string => JSON.stringify([...files.texts()]);

/** All messages of the pages; the fields of a body count as those of its request message. */
function wantedMessages(pages: Facts): WantedMessage[] {
  const bodies = pages.operations.flatMap((operation): WantedMessage[] =>
    operation.body && operation.requestMessage
      ? [
          {
            owner: `${operation.id} body`,
            name: operation.requestMessage,
            fields: operation.body,
            page: operation.source,
            isPartial: operation.partial === true,
          },
        ]
      : [],
  );
  const named = new Set(bodies.map((body) => body.name));
  const messages = pages.messages
    .filter((message) => !named.has(message.name))
    .map((message) => ({
      owner: message.name,
      name: message.name,
      fields: message.fields,
      page: message.source,
      isPartial: message.partial === true,
    }));
  return [...bodies, ...messages];
}

function applyMessages(run: SyncRun, pages: Facts, present: Facts): void {
  const { index } = run;
  const wanted = wantedMessages(pages);
  const known = new Map(present.messages.map((message) => [message.name, message]));
  for (const message of wanted) {
    if (index.schemaOfMessage(message.name) === undefined)
      createMessage(run, asMessage(message), newFolder(run, message, wanted));
  }
  for (const message of wanted) {
    const name = index.schemaOfMessage(message.name);
    const spot = name === undefined ? undefined : index.schema(name);
    if (!spot || spot.node.has('enum')) continue;
    applyMessage(run, spot, message, known.get(message.name)?.fields ?? []);
    const mask = message.fields.filter((field) => field.type.kind === 'field-mask');
    if (!known.has(message.name) && mask[0]) spot.node.set('x-update-mask', mask[0].name);
  }
}

const asMessage = (message: WantedMessage): MessageFact => ({
  name: message.name,
  fields: [...message.fields],
  source: message.page,
});

/** A new message goes where the message that first refers to it stands, or to the folder of its service. */
function newFolder(run: SyncRun, message: WantedMessage, all: readonly WantedMessage[]): string {
  for (const other of all) {
    const refers = other.fields.some((field) => messageOfType(field.type) === message.name);
    const name = refers ? run.index.schemaOfMessage(other.name) : undefined;
    const file = name === undefined ? undefined : run.index.schema(name)?.file;
    if (file !== undefined && file !== run.files.root) return posix.dirname(file);
  }
  return folderOf(message.page.split('/').at(-2) ?? 'shared');
}

function applyOperations(run: SyncRun, pages: Facts, present: Facts): void {
  const { index } = run;
  const known = new Map(present.operations.map((operation) => [operation.id, operation]));
  const wanted = new Map(pages.operations.map((operation) => [operation.id, operation]));
  const services = new Set(pages.complete ?? []);
  for (const operation of index.operations()) {
    const isGone = services.has(operation.id.split('.')[0] ?? '') && !wanted.has(operation.id);
    if (isGone && !run.isExplained(`${operation.id}: method`)) removeOperation(run, operation);
  }
  const users = parameterUsers(run, wanted);
  for (const want of pages.operations) {
    const have = known.get(want.id);
    const spot = have ? index.operation(want.id) : createOperation(run, want);
    if (!spot) continue;
    const isPartial = want.partial === true;
    const owner = want.requestMessage ?? packageOwner(want);
    for (const place of ['path', 'query'] as const) {
      const fieldsOf = (operation: OperationFact | undefined) =>
        (place === 'path' ? operation?.pathParameters : operation?.queryParameters) ?? [];
      const agrees = (parameter: { node: object }, field: FieldFact) =>
        (users.get(parameter.node) ?? []).every(
          (user) => factsOf(fieldsOf(user).find((other) => other.name === field.name)) === factsOf(field),
        );
      applyParameters(
        run,
        spot,
        { place, fields: fieldsOf(want), page: want.source, isPartial, owner, agrees },
        fieldsOf(have),
      );
    }
    applyOneOf(run, spot, want.queryParameters, { owner: `${want.id} query`, isPartial });
    if (have) applyOperation(run, spot, want, have);
  }
}

const factsOf = (field: FieldFact | undefined): string => JSON.stringify({ ...field, unread: undefined });

/** Shared parameter → the pages of the operations that use it; undefined for one that no page describes. */
function parameterUsers(
  run: SyncRun,
  wanted: ReadonlyMap<string, OperationFact>,
): Map<object, (OperationFact | undefined)[]> {
  const users = new Map<object, (OperationFact | undefined)[]>();
  for (const operation of run.index.operations()) {
    for (const node of referencedParameters(run, operation))
      users.set(node, [...(users.get(node) ?? []), wanted.get(operation.id)]);
  }
  return users;
}

function referencedParameters(run: SyncRun, operation: OperationSpot): object[] {
  const items = (operation.node.get('parameters', true) as { items?: unknown[] } | undefined)?.items ?? [];
  return items.map((node) => run.index.resolve({ file: operation.file, node: node as OperationSpot['node'] }).node);
}

const packageOwner = (operation: OperationFact): string =>
  operation.responseMessage
    .split('.')
    .slice(0, -1)
    .concat(`${operation.id.replace('.', '')}Request`)
    .join('.');
