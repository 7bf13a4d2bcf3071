import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Document, parseDocument } from 'yaml';
import { nodeOf } from './yaml-maps.ts';

/** A file of the document that differs from the disk. One without text is removed. */
export interface FileChange {
  readonly path: string;
  readonly text: string | undefined;
}

/** The width at which the files of this repository fold long texts. */
const lineWidth = 110;

/**
 * The files of a document in memory. A file is parsed, comments and style included, when it is first needed, and printed
 * only if its content changed.
 */
export class DocumentFiles {
  readonly root: string;
  readonly #texts: Map<string, string>;
  readonly #documents = new Map<string, Document>();
  readonly #removed = new Set<string>();
  readonly #added = new Set<string>();
  /** Parsed data of the original texts, to tell whether a file has changed. */
  readonly #before = new Map<string, string>();

  /** `texts`: path relative to the folder of the document → text. `root`: path of the file that begins with `openapi:`. */
  constructor(texts: ReadonlyMap<string, string>, root = 'openapi.yaml') {
    if (!texts.has(root)) throw new Error(`The document has no file ${root}`);
    this.#texts = new Map(texts);
    this.root = root;
  }

  /** Reads all YAML files below a folder. */
  static read(folder: string, root = 'openapi.yaml'): DocumentFiles {
    const texts = new Map<string, string>();
    for (const path of yamlFiles(folder)) texts.set(path, readFileSync(join(folder, path), 'utf8'));
    return new DocumentFiles(texts, root);
  }

  paths(): string[] {
    return [...new Set([...this.#texts.keys(), ...this.#added])].filter((path) => !this.#removed.has(path)).sort();
  }

  has(path: string): boolean {
    return !this.#removed.has(path) && (this.#texts.has(path) || this.#added.has(path));
  }

  get(path: string): Document {
    const known = this.#documents.get(path);
    if (known) return known;
    const text = this.#texts.get(path);
    if (text === undefined || this.#removed.has(path)) throw new Error(`The document has no file ${path}`);
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error) throw new Error(`${path}: ${error.message}`);
    this.#documents.set(path, document);
    return document;
  }

  add(path: string, value: unknown): Document {
    if (this.has(path)) throw new Error(`The document already has a file ${path}`);
    const document = new Document();
    document.contents = nodeOf(document, value) as typeof document.contents;
    this.#documents.set(path, document);
    this.#removed.delete(path);
    this.#added.add(path);
    return document;
  }

  /** Renames a file within its folder. The caller updates the references to it. */
  rename(from: string, to: string): void {
    if (this.has(to)) throw new Error(`The document already has a file ${to}`);
    const document = this.get(from);
    this.remove(from);
    this.#documents.set(to, document);
    this.#removed.delete(to);
    if (!this.#texts.has(to)) this.#added.add(to);
  }

  remove(path: string): void {
    this.#documents.delete(path);
    this.#added.delete(path);
    if (this.#texts.has(path)) this.#removed.add(path);
  }

  /** Deletes keys at the top of a file. */
  deleteKeys(path: string, keys: readonly string[]): void {
    const document = this.get(path);
    for (const key of keys) document.delete(key);
  }

  /** Files that differ from the texts they were made of, sorted by path. */
  changes(): FileChange[] {
    const changes: FileChange[] = [...this.#removed].map((path) => ({ path, text: undefined }));
    for (const path of this.#documents.keys()) {
      const text = this.text(path);
      if (text !== this.#texts.get(path)) changes.push({ path, text });
    }
    return changes.sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  text(path: string): string {
    const before = this.#texts.get(path);
    const document = this.#documents.get(path);
    if (!document) return before ?? '';
    // A file that was only read keeps its text, even where the printer would lay it out differently.
    if (before !== undefined && this.#data(path, before) === JSON.stringify(document.toJS())) return before;
    const marks = (mark: string) => (before ?? '').split(mark).length;
    const text = document.toString({ lineWidth, singleQuote: marks("'") >= marks('"') });
    return before?.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
  }

  #data(path: string, text: string): string {
    const known = this.#before.get(path);
    if (known !== undefined) return known;
    const data = JSON.stringify(parseDocument(text).toJS());
    this.#before.set(path, data);
    return data;
  }

  texts(): Map<string, string> {
    return new Map(this.paths().map((path) => [path, this.text(path)]));
  }
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('node_modules/') && !path.startsWith('dist/'))
    .sort();
}
