import { posix } from 'node:path';
import { isMap, type YAMLMap } from 'yaml';
import type { DocumentFiles } from './document-files.ts';
import type { Json, OperationPlace, SchemaPlace, Section } from './edit.ts';
import { keysOf, mapAt, type Spot, stringAt } from './yaml-maps.ts';

export const httpMethods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface OperationSpot extends Spot {
  readonly path: string;
  readonly method: string;
  /** The path item that holds it. */
  readonly item: Spot;
}

/** Finds what the bundled document names in the files. Always reflects their present state. */
export class DocumentIndex {
  readonly files: DocumentFiles;

  constructor(files: DocumentFiles) {
    this.files = files;
  }

  get root(): Spot {
    return this.#content(this.files.root);
  }

  /** Whether schemas are in files of their own. */
  get isSplit(): boolean {
    const schemas = this.section('schemas');
    return keysOf(schemas).some((name) => stringAt(mapAt(schemas, name), '$ref') !== undefined);
  }

  section(section: Section): YAMLMap | undefined {
    return mapAt(mapAt(this.root.node, 'components'), section);
  }

  /** A component: listed in the root file, or in a file that the root does not list, such as a shared parameter. */
  component(section: Section, name: string): Spot {
    const listed = mapAt(this.section(section), name);
    if (listed) return this.resolve({ file: this.files.root, node: listed });
    const file = this.files
      .paths()
      .find((path) => path.startsWith(`${section}/`) && posix.basename(path, '.yaml') === name);
    if (file === undefined) throw new Error(`The document has no component ${section}/${name}`);
    return this.#content(file);
  }

  operation(operationId: string): OperationSpot {
    const paths = mapAt(this.root.node, 'paths');
    for (const path of keysOf(paths)) {
      const item = this.resolve({ file: this.files.root, node: mapAt(paths, path) as YAMLMap });
      for (const method of httpMethods) {
        const node = mapAt(item.node, method);
        if (node && stringAt(node, 'operationId') === operationId) return { path, method, item, file: item.file, node };
      }
    }
    throw new Error(`The document has no operation ${operationId}`);
  }

  /** The map of a schema or an operation. */
  owner(place: SchemaPlace | OperationPlace): Spot {
    return 'schema' in place ? this.component('schemas', place.schema) : this.operation(place.operation);
  }

  /** Follows `$ref` as long as there is one. */
  resolve(spot: Spot): Spot {
    let current = spot;
    for (let ref = stringAt(current.node, '$ref'); ref !== undefined; ref = stringAt(current.node, '$ref')) {
      current = this.#target(current.file, ref);
    }
    return current;
  }

  /** A value as one file writes it: references to components become references to files. */
  localize<T>(file: string, value: T): T {
    if (Array.isArray(value)) return value.map((item) => this.localize(file, item)) as T;
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? this.#localRef(file, item) : this.localize(file, item as Json),
    ]);
    return Object.fromEntries(entries) as T;
  }

  #localRef(file: string, ref: string): string {
    const [root, components, section, name] = ref.split('/');
    if (root !== '#' || components !== 'components') return ref;
    const target = this.component(section as Section, name ?? '').file;
    if (target !== this.files.root) return relativeRef(file, target);
    return file === this.files.root ? ref : `${relativeRef(file, this.files.root)}${ref}`;
  }

  #content(path: string): Spot {
    const node = this.files.get(path).contents;
    if (!isMap(node)) throw new Error(`${path}: expected a map`);
    return { file: path, node };
  }

  #target(file: string, ref: string): Spot {
    const [path = '', pointer = ''] = ref.split('#');
    const target = this.#content(path === '' ? file : posix.join(posix.dirname(file), path));
    let { node } = target;
    for (const part of pointer.split('/').slice(1)) {
      const next = mapAt(node, part.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (!next) throw new Error(`${file}: the reference ${ref} leads nowhere`);
      node = next;
    }
    return { file: target.file, node };
  }
}

const relativeRef = (from: string, to: string): string => posix.relative(posix.dirname(from), to);
