import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildModel } from '../model/build-model.ts';
import { targets } from './targets.ts';

const miniText = readFileSync(join(import.meta.dirname, '../fixtures/mini/openapi.yaml'), 'utf8');

/** The output of a target for the mini document, in which one enum value is another. */
async function outputWith(emit: (typeof targets)[number]['emit'], value: string): Promise<string> {
  const text = miniText.replaceAll(/\bFACT\b/g, () => JSON.stringify(value));
  const files = await emit(buildModel(parseYaml(text)));
  return files.map((file) => file.text).join('\n');
}

const syntaxErrors = (text: string): string[] =>
  (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).map(({ messageText }) => `${messageText}`);

test.each(targets)('an enum value may hold spaces, commas and quotes in $name', async ({ emit }) => {
  const plain = await outputWith(emit, 'FACT');
  for (const value of ['SCIENCE FICTION', 'CRIME, TRUE', "O'HARA"]) {
    const text = await outputWith(emit, value);
    expect(syntaxErrors(text)).toEqual([]);
    expect(text.split(value).length).toBe(plain.split(/\bFACT\b/).length);
  }
});
