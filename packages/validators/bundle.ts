import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Joins the compiled modules into one file per entry and one that the entries share. Node loads one file many times faster
 * than two hundred small ones; bundlers drop what is unused from a joined file as well.
 */
const dist = join(import.meta.dirname, 'dist');
const entries = [
  'generated/index',
  'json-schema/index',
  'zod/index',
  ...globSync('generated/requests/!(index).js', { cwd: dist }).map((file) => file.replace(/\.js$/, '')),
];
const compiled = globSync('**/*.js', { cwd: dist });

const bundle = await rolldown({
  input: Object.fromEntries(entries.sort().map((entry) => [entry, join(dist, `${entry}.js`)])),
  // The namespaces stay files of their own: bundlers see through `export * as`, but not through what it is joined into.
  external: [/^[^./]/, /requests\/index\.js$/],
  treeshake: false,
});
const { output } = await bundle.write({
  dir: dist,
  entryFileNames: '[name].js',
  chunkFileNames: 'generated/[name].js',
  codeSplitting: { groups: [{ name: 'shared', test: /dist\/(core|generated\/(schemas|params))\// }] },
  comments: { annotation: true, legal: false, jsdoc: false },
});
const written = new Set(['generated/requests/index.js', ...output.map(({ fileName }) => fileName)]);
for (const file of compiled) if (!written.has(file)) rmSync(join(dist, file));
