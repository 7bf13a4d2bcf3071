import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSpec } from '../model/read-spec.ts';
import { bundleFiles } from './bundle-files.ts';
import { DocumentFiles } from './document-files.ts';

const folder = join(import.meta.dirname, '../../openapi');

test('bundles in memory what the reader bundles from the disk', async () => {
  const files = DocumentFiles.read(folder);
  expect(await bundleFiles(files)).toEqual(await readSpec(join(folder, 'openapi.yaml')));
  expect(files.changes()).toEqual([]);
});

test('names the file and the reference that leads nowhere', async () => {
  const texts = new Map([['openapi.yaml', 'openapi: 3.1.1\npaths:\n  /a:\n    $ref: paths/a.yaml\n']]);
  await expect(bundleFiles(new DocumentFiles(texts))).rejects.toThrow(
    "openapi.yaml#/paths/~1a: Can't resolve $ref: the document has no file paths/a.yaml",
  );
});
