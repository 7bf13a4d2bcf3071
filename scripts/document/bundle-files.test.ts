import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSpec } from '../model/read-spec.ts';
import { bundleFiles } from './bundle-files.ts';
import { DocumentFiles } from './document-files.ts';

const folder = join(import.meta.dirname, '../../openapi');

test('bundles in memory what the reader bundles from the disk', async () => {
  const files = DocumentFiles.read(folder);
  expect(bundleFiles(files)).toEqual(await readSpec(join(folder, 'openapi.yaml')));
  expect(files.changes()).toEqual([]);
});

test('names the file and the reference that leads nowhere', () => {
  const texts = new Map([['openapi.yaml', 'openapi: 3.1.1\npaths:\n  /a:\n    $ref: paths/a.yaml\n']]);
  expect(() => bundleFiles(new DocumentFiles(texts))).toThrow('openapi.yaml: the reference paths/a.yaml leads nowhere');
});
