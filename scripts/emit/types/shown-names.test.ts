import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = `
import type { components, Cluster, paths, UpdateClusterParams } from '../src/generated/index.ts';

declare const cluster: Cluster;
declare const fromComponents: components['schemas']['Cluster'];
declare const fromPath: paths['/managed-redis/v1/clusters']['get']['responses'][200]['content']['application/json'];
declare const params: UpdateClusterParams;
const { config, status } = cluster;
const hosts = fromPath.clusters;

export const wrongCluster: string = cluster;
export const wrongComponent: string = fromComponents;
export const wrongPage: string = fromPath;
export const wrongParams: string = params;
export const unfinished: Cluster = { id: 'c9q' };
`;

const fileName = join(import.meta.dirname, '../../../packages/types/test/in-memory.ts');
const service = languageService();

const hover = (name: string): string => {
  const position = source.search(new RegExp(`\\b${name}\\b[,: }=]`));
  return ts.displayPartsToString(service.getQuickInfoAtPosition(fileName, position)?.displayParts);
};

test.each([
  ['cluster', 'const cluster: Cluster'],
  ['fromComponents', 'const fromComponents: Cluster'],
  ['fromPath', 'const fromPath: ListClustersResponse'],
  ['params', 'const params: UpdateClusterParams'],
  ['config', 'const config: ClusterConfig'],
  ['status', 'const status: ClusterStatus | undefined'],
  ['hosts', 'const hosts: Cluster[] | undefined'],
])('a hover over %s shows a name', (name, want) => {
  expect(hover(name)).toBe(want);
});

test('an error shows names', () => {
  const messages = service
    .getSemanticDiagnostics(fileName)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(messages).toEqual([
    "Type 'Cluster' is not assignable to type 'string'.",
    "Type 'Cluster' is not assignable to type 'string'.",
    "Type 'ListClustersResponse' is not assignable to type 'string'.",
    "Type 'UpdateClusterParams' is not assignable to type 'string'.",
    expect.stringMatching(/^Type '{ id: string; }' is missing the following properties from type 'Cluster': /),
  ]);
});

/** The language service behind editors, with one file that exists in memory only. */
function languageService(): ts.LanguageService {
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], lib: ['lib.es2023.d.ts'] },
    ...{ module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true },
  };
  const readFile = (path: string): string | undefined => (path === fileName ? source : ts.sys.readFile(path));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => join(fileName, '..'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === fileName || ts.sys.fileExists(path),
    readFile,
  });
}
