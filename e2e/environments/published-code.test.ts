import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, it } from 'vitest';

const packages = join(inject('folder'), 'node_modules/@managed-redis');

/** The JavaScript files of the packed packages, by path. */
const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?js$/.test(file));

/** Every node of a file. */
function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

/** Places in the packed code where a test of nodes holds. */
const find = (test: (node: ts.Node) => boolean): string[] =>
  files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(packages, file), 'utf8'), ts.ScriptTarget.Latest, true);
    return [...walk(source)]
      .filter(test)
      .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
  });

const isImportCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

it('Published code: every import() names its module, which bundlers and Miniflare need', () => {
  const isVariable = ({ arguments: [name] }: ts.CallExpression): boolean => !name || !ts.isStringLiteralLike(name);
  expect(find(isImportCall).length).toBeGreaterThan(0);
  expect(find((node) => isImportCall(node) && isVariable(node))).toEqual([]);
}, 120_000);

it('Published code: no code from strings', () => {
  const makesCode = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) || ts.isNewExpression(node)) && /^(eval|Function)$/.test(node.expression.getText());
  expect(find(makesCode)).toEqual([]);
}, 120_000);
