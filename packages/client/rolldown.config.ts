import { basename } from 'node:path';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';

/**
 * Few small files for Node, where each file of a package costs time when it is imported, and each line of it too.
 * Names and lines stay, so that a stack trace can be read. Bundlers take the modules as they are, since they can leave
 * out those that a program does not use.
 *
 * The main entry is one file, as that is the one whose time counts. It exports its public names and no more: the other
 * files take what has an identity from there, such as the error classes, and have their own copies of the rest.
 */
const shared: RolldownOptions = {
  external: [/^node:/, 'jose', 'openapi-fetch', '@opentelemetry/api'],
  output: {
    dir: 'dist/node',
    chunkFileNames: '[name].js',
    comments: { annotation: true, jsdoc: false, legal: false },
    minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: { removeWhitespace: false } },
    minifyInternalExports: false,
  },
};

/** Loaded when they are needed, from files of their own. */
const laterParts: Plugin = {
  name: 'later-parts',
  resolveId: (source, _importer, { kind }) =>
    kind === 'dynamic-import'
      ? { id: `./${basename(source).replace(/default-chain|iam-token/, 'credentials')}`, external: true }
      : undefined,
};

/** Modules that export public names only. */
const publicModule = /\/(index|(core\/(all-features|core))|errors\/[\w-]+-errors?|streaming\/stream-error)\.js$/;

const mainEntry: Plugin = {
  name: 'main-entry',
  async resolveId(source, importer, options) {
    if (importer === undefined) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (resolved === null || resolved.external) return resolved;
    if (publicModule.test(resolved.id)) return { id: './index.js', external: true };
    const isOfFunctions = /\/functions(\/index)?\.js$/.test(importer) && /\/core\//.test(resolved.id);
    return isOfFunctions ? this.resolve('../functions/by-resource.js', importer) : resolved;
  },
};

export default defineConfig([
  { ...shared, input: { index: 'dist/index.js' }, plugins: [laterParts] },
  {
    ...shared,
    input: {
      credentials: 'dist/credentials/index.js',
      functions: 'dist/functions/index.js',
      helpers: 'dist/helpers/index.js',
      opentelemetry: 'dist/opentelemetry/index.js',
      'discover-endpoints': 'dist/core/discover-endpoints.js',
      http: 'dist/core/http.js',
      validation: 'dist/core/validation.js',
      'record-reader': 'dist/streaming/record-reader.js',
    },
    plugins: [mainEntry],
  },
]);
