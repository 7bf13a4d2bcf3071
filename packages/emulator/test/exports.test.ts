import { expect, it } from 'vitest';
import * as emulator from '../src/index.ts';
import * as server from '../src/server/index.ts';

it('exports these names', () => {
  expect(Object.keys(emulator).sort()).toEqual(['createEmulator', 'documentVersion', 'operationIds']);
  expect(Object.keys(server)).toEqual(['serve']);
});
