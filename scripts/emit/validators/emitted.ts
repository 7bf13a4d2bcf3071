import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { emptyCatalog } from '../../model/catalog.ts';
import type { Model, ObjectSchema, Property, Schema, Type } from '../../model/model.ts';
import { emitValidators } from './emit-validators.ts';

/** The hand-written part of the validators, beside which generated modules are put. */
const core = join(import.meta.dirname, '../../../packages/validators/src/core');

/** What the tests use of a generated validator. */
export interface Emitted {
  readonly is: (value: unknown) => boolean;
  readonly safeParse: (
    value: unknown,
    options?: { readonly onUnknownField?: (field: { readonly pointer: string }) => void },
  ) => { readonly success: boolean; readonly issues?: readonly EmittedIssue[] };
}

export interface EmittedIssue {
  readonly code: string;
  readonly pointer: string;
  readonly received: string;
}

/** A property of an invented schema, optional and plain unless it says otherwise. */
export const property = (name: string, type: Type = { kind: 'string' }, traits: Partial<Property> = {}): Property => ({
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

export const modelOf = (schemas: readonly Schema[]): Model => ({
  title: 'Invented',
  version: '1',
  servers: [],
  resources: [],
  operations: [],
  catalog: emptyCatalog,
  schemas,
});

/** Writes the validators of invented schemas to a folder of their own, and loads them by file name. */
export function emitted(schemas: readonly Schema[]): (file: string) => Promise<Record<string, Emitted>> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const { path, text } of emitValidators(modelOf(schemas))) {
    if (!path.startsWith('schemas/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('../../core', pathToFileURL(core).href));
  }
  return (file) => import(/* @vite-ignore */ pathToFileURL(join(folder, `schemas/${file}.ts`)).href);
}
