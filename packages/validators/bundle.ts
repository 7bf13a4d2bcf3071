import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Joins the compiled modules into one file per entry and one for what entries share. Loading two hundred modules takes Node
 * many times as long as loading their text; bundlers shake a joined file as well.
 */
const dist = join(import.meta.dirname, 'dist');
const entries = [
  'generated/index',
  'generated/compact',
  'generated/reporting',
  'generated/zod',
  'json-schema/index',
  ...globSync('generated/requests/!(index).js', { cwd: dist }).map((file) => file.replace(/\.js$/, '')),
];
const compiled = globSync('**/*.js', { cwd: dist });

const bundle = await rolldown({
  input: Object.fromEntries(entries.sort().map((entry) => [entry, join(dist, `${entry}.js`)])),
  // The namespaces stay as they are: bundlers see through `export * as`, but not through what it would be joined into.
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
// Node takes a dozen small files longer than one large one, so it gets the namespaces in one file.
const forNode = await rolldown({
  input: join(dist, 'generated/reporting.js'),
  external: /shared\.js$/,
  treeshake: false,
});
const written = new Set(['generated/requests/index.js', ...output.map(({ fileName }) => fileName)]);
for (const file of compiled) if (!written.has(file)) rmSync(join(dist, file));
await forNode.write({ file: join(dist, 'generated/node.js') });
