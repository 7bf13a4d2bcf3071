// Run by `npm run lint`: no circular imports, and no imports upwards. Type-only imports count.
'use strict';

/**
 * The layers of each source folder, lowest first, as patterns of paths below it. A file may import from its own layer
 * and from lower ones. Names in one row are siblings: they do not import each other. Files that match no pattern, such
 * as the entries, are above all layers.
 */
const layers = {
  'packages/client/src': [
    ['generated/([^/]+\\.ts|catalog/)'],
    ['errors/'],
    ['core/'],
    ['streaming/', 'opentelemetry/', 'transport/'],
    ['pipeline/'],
    ['credentials/'],
    ['calls/'],
    ['features/'],
    ['generated/resources/'],
  ],
  'packages/validators/src': [['core/'], ['json-schema/', 'zod/', 'generated/(schemas|params)/']],
  'packages/fixtures/src': [
    ['generated/(secret-fields\\.ts|server-name\\.ts|catalog/)'],
    ['core/'],
    ['errors/', 'negative/', 'recorder/', 'fast-check/', 'world/'],
    ['msw/', 'presets/'],
    ['generated/schemas/'],
    ['generated/operations/'],
  ],
  'packages/emulator/src': [['(core|generated)/'], ['calls/', 'resources/'], ['app/'], ['server/']],
  scripts: [
    ['model/'],
    ['publish/', 'catalog/', 'docs/', 'document/'],
    ['lint/', 'compare-facts/'],
    ['apply/', 'emit/'],
    ['output/', 'compare-models/'],
    ['sync/'],
  ],
};

const tests = '\\.test(-d)?\\.ts$';

/** For each layer: it imports neither from its siblings, nor from higher layers, nor from files above all layers. */
const layerRules = Object.entries(layers).flatMap(([folder, rows]) =>
  rows.flatMap((row, index) =>
    row.map((name) => {
      const allowed = [name, ...rows.slice(0, index).flat()].map((pattern) => `^${folder}/${pattern}`);
      return {
        name: `layers of ${folder}`,
        comment: `${name} may import only from ${allowed.join(', ')}`,
        severity: 'error',
        from: { path: `^${folder}/${name}`, pathNot: tests },
        to: { path: `^${folder}/`, pathNot: [...allowed, '/node_modules/'] },
      };
    }),
  ),
);

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'packages-by-name',
      comment: 'Across packages, import the name of the package.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^(packages|scripts|e2e|examples|bench)/', pathNot: '^packages/($1/|[^/]+/dist/)' },
    },
    {
      name: 'targets-apart',
      comment: 'Emitters of one target do not import those of another.',
      severity: 'error',
      from: { path: '^scripts/emit/([^/]+)/', pathNot: tests },
      to: { path: '^scripts/emit/[^/]+/', pathNot: '^scripts/emit/($1|catalog)/' },
    },
    ...layerRules,
  ],
  options: {
    // The pinned TypeScript has no API that dependency-cruiser could use. swc sees type-only imports as well.
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(golden|runtimes)/' },
  },
};
