import { posix } from 'node:path';
import { isMap, type YAMLMap } from 'yaml';
import type { DocumentFiles } from './document-files.ts';
import { keysOf, mapAt, type Spot, stringAt, stringsAt } from './yaml-maps.ts';

export const httpMethods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface OperationSpot extends Spot {
  /** `Backup.Get` */
  readonly id: string;
  readonly path: string;
  readonly method: string;
  /** The path item that holds it. */
  readonly item: Spot;
}

/** JSON pointer of an operation, or of something in it, into the bundled document. */
export const pointerOf = (operation: { path: string; method: string }, rest = ''): string =>
  `/paths/${operation.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${operation.method}${rest === '' ? '' : `/${rest}`}`;

export type Section = 'schemas' | 'parameters' | 'responses';

/** Finds things in the files of a document, across references. Always looks at the present state. */
export class DocumentIndex {
  readonly files: DocumentFiles;

  constructor(files: DocumentFiles) {
    this.files = files;
  }

  get root(): Spot {
    return this.#content(this.files.root);
  }

  /** Whether schemas stand in files of their own. */
  get isSplit(): boolean {
    return this.schemaNames().some((name) => stringAt(mapAt(this.#section('schemas'), name), '$ref') !== undefined);
  }

  schemaNames(): string[] {
    return keysOf(this.#section('schemas'));
  }

  schema(name: string): Spot | undefined {
    return this.#component('schemas', name);
  }

  /** Name of the schema of a message or enum, by its full protobuf name. */
  schemaOfMessage(message: string): string | undefined {
    return this.schemaNames().find((name) => stringAt(this.schema(name)?.node, 'x-message') === message);
  }

  /** Shared parameters: those of `components`, and those in files below `parameters/`. */
  parameters(): Spot[] {
    const listed = keysOf(this.#section('parameters'))
      .map((name) => this.#component('parameters', name))
      .filter((spot) => spot !== undefined);
    const files = this.files.paths().filter((path) => path.startsWith('parameters/'));
    const known = new Set(listed.map((spot) => spot.file));
    return [...listed, ...files.filter((path) => !known.has(path)).map((path) => this.#content(path))];
  }

  operations(): OperationSpot[] {
    const paths = mapAt(this.root.node, 'paths');
    return keysOf(paths).flatMap((path) => {
      const item = this.resolve({ file: this.files.root, node: mapAt(paths, path) as YAMLMap });
      return httpMethods.flatMap((method) => {
        const node = mapAt(item.node, method);
        return node ? [{ id: operationId(node), path, method, item, file: item.file, node }] : [];
      });
    });
  }

  operation(id: string): OperationSpot | undefined {
    return this.operations().find((operation) => operation.id === id);
  }

  /** Follows `$ref` as long as there is one. */
  resolve(spot: Spot): Spot {
    let current = spot;
    for (let ref = stringAt(current.node, '$ref'); ref !== undefined; ref = stringAt(current.node, '$ref')) {
      current = this.#target(current.file, ref);
    }
    return current;
  }

  /** Name of the schema that a `$ref` in this file means. */
  schemaOfRef(file: string, ref: string): string | undefined {
    const local = /#\/components\/schemas\/([^/]+)$/.exec(ref);
    if (local) return local[1];
    const path = posix.join(posix.dirname(file), ref);
    return this.schemaNames().find((name) => this.schema(name)?.file === path);
  }

  /** A reference from this file to a schema. */
  refToSchema(file: string, name: string): string {
    const spot = this.schema(name);
    if (spot && spot.file !== this.files.root) return relativeRef(file, spot.file);
    const pointer = `#/components/schemas/${name}`;
    return file === this.files.root ? pointer : `${relativeRef(file, this.files.root)}${pointer}`;
  }

  /** A reference from this file to a shared parameter. */
  refToParameter(file: string, spot: Spot): string {
    if (spot.file !== this.files.root) return relativeRef(file, spot.file);
    const name = keysOf(this.#section('parameters')).find(
      (candidate) => this.#component('parameters', candidate)?.node === spot.node,
    );
    const pointer = `#/components/parameters/${name ?? ''}`;
    return file === this.files.root ? pointer : `${relativeRef(file, this.files.root)}${pointer}`;
  }

  #section(section: Section): YAMLMap | undefined {
    return mapAt(mapAt(this.root.node, 'components'), section);
  }

  #component(section: Section, name: string): Spot | undefined {
    const node = mapAt(this.#section(section), name);
    return node ? this.resolve({ file: this.files.root, node }) : undefined;
  }

  #content(path: string): Spot {
    const node = this.files.get(path).contents;
    if (!isMap(node)) throw new Error(`${path}: expected a map`);
    return { file: path, node };
  }

  #target(file: string, ref: string): Spot {
    const [path = '', pointer = ''] = ref.split('#');
    const target = this.#content(path === '' ? file : posix.join(posix.dirname(file), path));
    const keys = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node: YAMLMap | undefined = target.node;
    for (const key of keys) node = mapAt(node, key);
    if (!node) throw new Error(`${file}: the reference ${ref} leads nowhere`);
    return { file: target.file, node };
  }
}

function operationId(node: YAMLMap): string {
  const [tag = ''] = stringsAt(node, 'tags');
  const method = stringAt(mapAt(node, 'x-sdk'), 'method') ?? '';
  return `${tag}.${method.charAt(0).toUpperCase()}${method.slice(1)}`;
}

function relativeRef(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
