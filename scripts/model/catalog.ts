/** Values of a service that belong to no shape, as the generator reads them. JSON-serializable, like the model. */
export interface Catalog {
  /** Sorted by name. */
  readonly sections: readonly CatalogSection[];
  /** Named JSON Schemas that sections share; each becomes a type. */
  readonly definitions: Readonly<Record<string, ValueSchema>>;
  /** Names of the sections that each target is given. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** Names of the schemas and inputs of operations whose fields' defaults and limits each target is given. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

export interface CatalogSection {
  /** `hostClasses` */
  readonly name: string;
  /** Name of its file within the folder of the catalogue: `host-classes.yaml`. */
  readonly file: string;
  readonly description: string;
  /** What holds for the whole section. */
  readonly notes: Notes;
  /** JSON Schema of the values. */
  readonly schema: ValueSchema;
  /** The values alone, without notes. */
  readonly values: unknown;
  /** Notes on single values, by their JSON pointer within `values`. */
  readonly valueNotes: Readonly<Record<string, Notes>>;
}

/** Where a value comes from, and what is in doubt about it. */
export interface Notes {
  /** Pages of the documentation repository, or addresses. */
  readonly docs: readonly string[];
  /** Why it is taken to be so, where no source states it. */
  readonly inferred?: string;
  /** What could not be checked. */
  readonly unconfirmed?: string;
  /** How sources differ, and which of them is followed. */
  readonly conflict?: string;
}

/** The part of JSON Schema that the values of a catalogue are described in. */
export type ValueSchema = Readonly<Record<string, unknown>>;

export const emptyCatalog: Catalog = { sections: [], definitions: {}, targets: {}, fields: {} };
