import { documentFacts } from '../compare-facts/document-facts.ts';
import type { Facts } from '../docs/facts.ts';
import { type Node, rootNode } from '../model/node.ts';
import type { Spec } from '../model/read-spec.ts';

export interface OperationView {
  /** `Backup.Get` */
  readonly id: string;
  readonly service: string;
  /** `getBackup` */
  readonly operationId: string;
  readonly path: string;
  /** In lower case. */
  readonly method: string;
  readonly node: Node;
  /** The path item that holds it. */
  readonly item: Node;
}

/** Looks things up in a bundled document. */
export class DocumentView {
  readonly root: Node;
  readonly facts: Facts;
  readonly operations: readonly OperationView[];
  readonly #schemaByMessage: ReadonlyMap<string, string>;

  constructor(spec: Spec) {
    this.root = rootNode(spec);
    this.facts = documentFacts(spec);
    this.operations = this.facts.operations.map(({ id, service, path, method }) => {
      const item = this.root.get('paths').get(path);
      const node = item.get(method.toLowerCase());
      return {
        id,
        service,
        operationId: node.get('operationId').stringOr(''),
        path,
        method: method.toLowerCase(),
        node,
        item,
      };
    });
    this.#schemaByMessage = new Map(
      this.schemaNames().map((name) => [this.schema(name).get('x-message').stringOr(''), name]),
    );
  }

  schemaNames(): string[] {
    return this.#section('schemas').keys();
  }

  schema(name: string): Node {
    return this.#section('schemas').get(name);
  }

  /** Name of the schema of a message or an enum, by its full protobuf name. */
  schemaOfMessage(message: string): string | undefined {
    return message === '' ? undefined : this.#schemaByMessage.get(message);
  }

  sharedParameters(): { readonly name: string; readonly node: Node }[] {
    const section = this.#section('parameters');
    return section.keys().map((name) => ({ name, node: section.get(name) }));
  }

  operation(id: string): OperationView | undefined {
    return this.operations.find((operation) => operation.id === id);
  }

  #section(section: 'schemas' | 'parameters'): Node {
    return this.root.get('components').get(section);
  }
}

/** Name of the schema that an operation answers with. */
export const responseSchema = ({ node }: OperationView): string | undefined =>
  node.get('responses').get('200').get('content').get('application/json').get('schema').refName('schemas');
