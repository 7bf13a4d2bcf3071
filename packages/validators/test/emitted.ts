import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { emitValidators } from '../../../scripts/emit/validators/emit-validators.ts';
import type { Model, ObjectSchema, Property, Type } from '../../../scripts/model/model.ts';
import type { Validator } from '../src/core/validator.ts';

/** A property of an invented schema, optional and plain unless it says otherwise. */
export const property = (name: string, type: Type, traits: Partial<Property> = {}): Property => ({
  name,
  description: '',
  type,
  required: false,
  alwaysPresent: false,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  secret: false,
  wrapper: false,
  ...traits,
});

/** An invented schema that travels both ways. */
export const schema = (
  name: string,
  properties: readonly Property[],
  traits: Partial<ObjectSchema> = {},
): ObjectSchema => ({
  kind: 'object',
  name,
  description: '',
  docs: '',
  message: '',
  direction: { request: true, response: true },
  differs: false,
  properties,
  oneOf: [],
  open: false,
  ...traits,
});

export const ref = (name: string): Type => ({ kind: 'ref', schema: name });

export const modelOf = (schemas: readonly ObjectSchema[]): Model => ({
  title: 'Invented',
  version: '1',
  servers: [],
  resources: [],
  operations: [],
  catalog: { sections: [], definitions: {}, targets: {}, fields: {} },
  schemas,
});

/** Writes the validators of invented schemas to a folder of their own, and loads them by file name. */
export function emitted(
  schemas: readonly ObjectSchema[],
): (file: string) => Promise<Record<string, Validator<unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const core = pathToFileURL(join(import.meta.dirname, '../src/core')).href;
  for (const { path, text } of emitValidators(modelOf(schemas))) {
    if (!path.startsWith('schemas/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('../../core', core));
  }
  return (file) => import(/* @vite-ignore */ pathToFileURL(join(folder, `schemas/${file}.ts`)).href);
}
