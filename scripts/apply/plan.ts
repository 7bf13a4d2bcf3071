import type { FactName } from '../compare-facts/fact.ts';
import { type Explanations, isExplained } from '../compare-facts/unexplained.ts';
import type { Facts } from '../docs/facts.ts';
import type { Edit, Json } from '../document/edit.ts';
import { type Node, rootNode } from '../model/node.ts';
import { docsPathFinder } from './docs-path.ts';
import type { DocumentView } from './document-view.ts';

/** Something that only a person can finish. */
export interface Task {
  /** JSON pointer into the bundled document. */
  readonly pointer: string;
  readonly page: string;
  readonly text: string;
}

/** What one page lists as the values of an enum. */
export interface EnumStatement {
  readonly values: readonly string[];
  readonly zero?: string;
  /** Whether `beyond-pages.yaml` explains a value that the page does not list. */
  isExplained(value: string): boolean;
  readonly isPartial: boolean;
}

/** Edits in the making, and the names they already claim for new schemas and operations. */
export class Plan {
  readonly view: DocumentView;
  readonly pages: Facts;
  readonly edits: Edit[] = [];
  readonly tasks: Task[] = [];
  /** What the pages say about each enum, by the name of its schema. */
  readonly enums = new Map<string, EnumStatement[]>();
  readonly #explanations: Explanations;
  readonly #newSchemas = new Map<string, Json>();
  readonly #newOperations = new Map<string, string>();
  readonly #docsPath: (page: string) => string;

  constructor(view: DocumentView, pages: Facts, explanations: Explanations) {
    this.view = view;
    this.pages = pages;
    this.#explanations = explanations;
    this.#docsPath = docsPathFinder(view.operations.map(({ node }) => node.get('x-docs').stringOr('')));
  }

  add(...edits: readonly Edit[]): void {
    this.edits.push(...edits);
  }

  ask(task: Task): void {
    this.tasks.push(task);
  }

  /** Whether `beyond-pages.yaml` explains a fact that the pages do not state. */
  isExplained(fact: FactName): boolean {
    return isExplained(this.#explanations, fact);
  }

  /** `x-docs` of something that was read from this page. */
  docsPath(page: string): string {
    return this.#docsPath(page);
  }

  /** Claims a name for a new schema. `fillMessage` may complete its value later. */
  claimSchema(name: string, value: Json): void {
    this.#newSchemas.set(name, value);
  }

  /** Names of all schemas, new ones last. */
  schemaNames(): string[] {
    return [...this.view.schemaNames(), ...this.#newSchemas.keys()];
  }

  /** A schema, also one that is new. */
  schema(name: string): Node {
    const value = this.#newSchemas.get(name);
    return value === undefined ? this.view.schema(name) : rootNode(value);
  }

  isNewSchema(name: string): boolean {
    return this.#newSchemas.has(name);
  }

  schemaOfMessage(message: string): string | undefined {
    const known = this.view.schemaOfMessage(message);
    if (known !== undefined) return known;
    return [...this.#newSchemas].find(([, value]) => value['x-message'] === message)?.[0];
  }

  /** Claims an operation id and its place. */
  claimOperation(operationId: string, place: string): void {
    this.#newOperations.set(operationId, place);
  }

  hasOperationId(operationId: string): boolean {
    return (
      this.#newOperations.has(operationId) ||
      this.view.operations.some((operation) => operation.operationId === operationId)
    );
  }

  /** Whether a new operation has this path and method. */
  isPlaceTaken(place: string): boolean {
    return [...this.#newOperations.values()].includes(place);
  }
}

/** Description of everything new: lint refuses it until a person writes a sentence. */
export const todo = 'TODO.';

export const refTo = (schema: string): string => `#/components/schemas/${schema}`;

/** JSON pointer of an operation, or of something in it, into the bundled document. */
export const operationPointer = (
  { path, method }: { readonly path: string; readonly method: string },
  ...keys: readonly string[]
): string => ['/paths', ...[path, method, ...keys].map(escapeKey)].join('/');

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
