import { withCatalog } from './catalog/emit-catalog.ts';
import { emitClientDefaults } from './client/defaults.ts';
import { emitClient } from './client/emit-client.ts';
import { emitEmulator } from './emulator/emit-emulator.ts';
import { emitFixtures } from './fixtures/emit-fixtures.ts';
import type { Emitter } from './generated-file.ts';
import { emitTypes } from './types/emit-types.ts';
import { emitValidators } from './validators/emit-validators.ts';

/** A folder that holds generated files only, and the emitter that fills it. */
export interface Target {
  /** Name on the command line: `npm run generate -- --only types`. */
  readonly name: string;
  /** Relative to the root of the repository. Replaced whole by each run. */
  readonly folder: string;
  readonly emit: Emitter;
  /** What of another package stands in the signatures of this one: a change there is one here. */
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
