import { defineConfig } from 'rolldown';

/**
 * Few small files for Node, where each file of a package costs time when it is imported, and each line of it too.
 * Names and lines stay, so that a stack trace can be read. Bundlers take the modules as they are, since they can leave
 * out those that a program does not use.
 */
export default defineConfig({
  input: {
    index: 'dist/index.js',
    credentials: 'dist/credentials/index.js',
    functions: 'dist/functions/index.js',
    helpers: 'dist/helpers/index.js',
    opentelemetry: 'dist/opentelemetry/index.js',
  },
  external: [/^node:/, 'jose', 'openapi-fetch', '@opentelemetry/api'],
  output: {
    dir: 'dist/node',
    chunkFileNames: '[name].js',
    comments: false,
    minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: { removeWhitespace: false } },
    minifyInternalExports: false,
    codeSplitting: {
      // What the entries and the parts that are loaded later share is one file.
      groups: [
        {
          name: 'client',
          test: /dist\/(index|errors|core\/(?!http|discover|validation)|generated\/(?!functions)|streaming\/stream-error)/,
        },
      ],
    },
  },
});
