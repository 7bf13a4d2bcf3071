import { withCatalog } from './catalog/emit-catalog.ts';
import { emitClientDefaults } from './client/defaults.ts';
import { emitClient } from './client/emit-client.ts';
import { emitEmulator } from './emulator/emit-emulator.ts';
import { emitFixtures } from './fixtures/emit-fixtures.ts';
import type { Emitter } from './generated-file.ts';
import { emitTypes } from './types/emit-types.ts';
import { emitValidators } from './validators/emit-validators.ts';

/** A folder that holds only generated files, and the emitter that fills it. */
export interface Target {
  /** Name on the command line: `npm run generate -- --only types`. */
  readonly name: string;
  /** Relative to the root of the repository. Replaced whole by each run. */
  readonly folder: string;
  readonly emit: Emitter;
  /** Emitter of another package whose types this one shows in its signatures: a change there is a change here. */
  readonly shows?: Emitter;
}

export const targets: readonly Target[] = [
  { name: 'types', folder: 'packages/types/src/generated', emit: emitTypes },
  {
    name: 'client',
    folder: 'packages/client/src/generated',
    emit: withCatalog('client', emitClient),
    shows: emitTypes,
  },
  { name: 'emulator', folder: 'packages/emulator/src/generated', emit: withCatalog('emulator', emitEmulator) },
  { name: 'fixtures', folder: 'packages/fixtures/src/generated', emit: withCatalog('fixtures', emitFixtures) },
  { name: 'validators', folder: 'packages/validators/src/generated', emit: emitValidators },
  {
    name: 'client-helpers',
    folder: 'packages/client/src/helpers/generated',
    emit: withCatalog('client-helpers', emitClientDefaults),
  },
];

/**
 * The targets with these names, separated by commas; all without any.
 *
 * @throws Error for an unknown name.
 */
export function selectTargets(list?: string): readonly Target[] {
  if (list === undefined) return targets;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isTarget(name));
  if (unknown !== undefined) throw new Error(`There is no target "${unknown}". Targets: ${targetNames.join(', ')}`);
  return targets.filter(({ name }) => names.includes(name));
}

export const targetNames: readonly string[] = targets.map(({ name }) => name);

export const isTarget = (name: string): boolean => targetNames.includes(name);
