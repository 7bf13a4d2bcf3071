import { referenced } from '../../model/build-schemas.ts';
import type { Side } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { schemaForm } from './form.ts';

/** How the schemas of a model refer to each other. */
export class References {
  readonly index: ModelIndex;
  readonly #twins = new Map<string, string>();
  readonly #reach: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(index: ModelIndex) {
    this.index = index;
    this.#reach = new Map(index.model.schemas.map(({ name }) => [name, this.#reachableFrom(name)]));
  }

  /** Whether a walk from one schema can come to the other. */
  reaches(from: string, to: string): boolean {
    return this.#reach.get(from)?.has(to) ?? false;
  }

  /** Whether values of a schema can be nested without end, so that their depth must be counted. */
  isDeep(name: string): boolean {
    return this.reaches(name, name) || [...(this.#reach.get(name) ?? [])].some((other) => this.reaches(other, other));
  }

  /**
   * The schema whose rule and predicate serve a schema as well: the first that asks for the same on that side. A schema that
   * contains itself has its own.
   */
  twinOf(name: string, side: Side): string {
    if (this.reaches(name, name)) return name;
    const content = this.#contentOf(name, side);
    const twin = this.#twins.get(content) ?? name;
    this.#twins.set(content, twin);
    return twin;
  }

  /** All that a form asks for, as text; schemas that it refers to by their twins. */
  #contentOf(name: string, side: Side): string {
    const {
      name: _name,
      typeName: _type,
      description: _text,
      schema: _schema,
      ...content
    } = schemaForm(this.index.schema(name), side);
    return JSON.stringify(content, (_, part) =>
      part?.kind === 'ref' ? { kind: 'ref', schema: this.twinOf(part.schema, side) } : part,
    );
  }

  #reachableFrom(name: string): Set<string> {
    const reached = new Set<string>();
    const queue = this.#referencedBy(name);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...this.#referencedBy(next));
    }
    return reached;
  }

  #referencedBy(name: string): string[] {
    const schema = this.index.schema(name);
    return schema.kind === 'object' ? schema.properties.flatMap(({ type }) => referenced(type)) : [];
  }
}
