import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'rolldown/utils';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

interface FoundExpression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const folder = new URL('../src/', import.meta.url).pathname;
const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !/\.test(-d)?\.ts$/.test(file));

const literals: FoundExpression[] = [];
const constructed: string[] = [];
for (const file of files) {
  const text = readFileSync(folder + file, 'utf8');
  const { program, errors } = parseSync(file, text, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const noteConstruction = ({ callee }: { readonly callee: object }): void => {
    if ('name' in callee && callee.name === 'RegExp') constructed.push(file);
  };
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const line = text.slice(0, node.start).split('\n').length;
      literals.push({ where: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: noteConstruction,
    CallExpression: noteConstruction,
  }).visit(program);
}

const problemsOf = ({ source, flags }: Pick<FoundExpression, 'source' | 'flags'>) => analyse({ source, flags }).reports;

test.each(literals.map((literal) => [literal.where, literal] as const))(
  '%s takes linear time for every text',
  (_, it) => {
    expect(problemsOf(it).map(({ type, exponential }) => ({ type, exponential, ...it }))).toEqual([]);
  },
);

test('every expression is a literal, so that it can be checked', () => {
  expect(constructed).toEqual([]);
  expect(literals.length).toBeGreaterThan(40);
});

test.each(['(a+)+$', 'a[^b]*b', '\\s+$', 'a*a*b'])('the check finds fault with %s', (source) => {
  expect(problemsOf({ source, flags: '' })).not.toEqual([]);
});
