import { defineConfig } from 'rolldown';

/**
 * Few files for Node, where each file of a package costs time when it is imported. Bundlers take the modules as they
 * are, since they can leave out those that a program does not use.
 */
export default defineConfig({
  input: {
    index: 'dist/index.js',
    credentials: 'dist/credentials/index.js',
    helpers: 'dist/helpers/index.js',
    opentelemetry: 'dist/opentelemetry/index.js',
  },
  external: [/^node:/, 'jose', 'openapi-fetch', '@opentelemetry/api'],
  output: {
    dir: 'dist/node',
    chunkFileNames: '[name].js',
    comments: false,
    // What several entries share is one file more, not several.
    advancedChunks: {
      groups: [
        {
          name: 'shared',
          test: /dist\/(errors|streaming\/stream-error|core\/(path|query|build-request|scope|retry)|generated\/routes)/,
          minShareCount: 2,
        },
      ],
    },
  },
});
