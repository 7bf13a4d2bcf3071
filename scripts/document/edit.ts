/** Plain data of the document. References are those of the bundled document: `#/components/schemas/Backup`. */
export type Json = Record<string, unknown>;

export type ParameterPlace = 'path' | 'query';

/** A property of a schema, a shared parameter, or a parameter that an operation writes out. */
export type FieldPlace =
  | { readonly schema: string; readonly property: string }
  | { readonly parameter: string }
  | ParameterOf;

export interface ParameterOf {
  /** `operationId` */
  readonly operation: string;
  readonly in: ParameterPlace;
  readonly name: string;
}

export interface SchemaPlace {
  readonly schema: string;
}

export interface OperationPlace {
  /** `operationId` */
  readonly operation: string;
}

export type Section = 'schemas' | 'parameters' | 'responses';

export interface Group {
  readonly fields: readonly string[];
  readonly required?: true;
}

/**
 * A change of the document. Edits name components and operations of the bundled document; only `applyEdits` knows which
 * file holds them.
 */
export type Edit = SchemaEdit | FieldEdit | ParameterEdit | OperationEdit;

export type SchemaEdit =
  /** `near`: a schema in whose folder it belongs; `folder`: where it goes without one. */
  | (SchemaPlace & {
      readonly kind: 'addSchema';
      readonly value: Json;
      readonly near?: string;
      readonly folder: string;
    })
  /** After the last present one of the properties named, or first. */
  | (SchemaPlace & {
      readonly kind: 'addProperty';
      readonly property: string;
      readonly value: Json;
      readonly after: readonly string[];
    })
  | (SchemaPlace & { readonly kind: 'removeProperty'; readonly property: string })
  | (SchemaPlace & { readonly kind: 'setEnumValues'; readonly values: readonly string[]; readonly zero: string })
  | { readonly kind: 'setOneOf'; readonly at: SchemaPlace | OperationPlace; readonly groups: readonly Group[] }
  | { readonly kind: 'setDocs'; readonly at: SchemaPlace | OperationPlace; readonly docs: string }
  | { readonly kind: 'removeComponent'; readonly section: Section; readonly name: string };

export type FieldEdit =
  /** Replaces the type with all its limits. */
  | { readonly kind: 'setType'; readonly at: FieldPlace; readonly value: Json }
  /** `path`: keys below the schema of the field, such as `['items', 'x-range']`. */
  | {
      readonly kind: 'setLimit';
      readonly at: FieldPlace;
      readonly path: readonly string[];
      readonly keyword: string;
      readonly value: unknown;
    }
  | {
      readonly kind: 'removeLimit';
      readonly at: FieldPlace;
      readonly path: readonly string[];
      readonly keyword: string;
    }
  | { readonly kind: 'setRequired'; readonly at: FieldPlace; readonly required: boolean }
  | { readonly kind: 'setDeprecated'; readonly at: FieldPlace | OperationPlace; readonly deprecated: boolean };

export type ParameterEdit =
  /** After the last present one of the parameters named in the same place, or before all others there. */
  | (ParameterOf & { readonly kind: 'addParameter'; readonly value: Json; readonly after: readonly string[] })
  | (ParameterOf & { readonly kind: 'replaceParameter'; readonly value: Json })
  | (ParameterOf & { readonly kind: 'removeParameter' })
  | (OperationPlace & { readonly kind: 'addHeaders'; readonly values: readonly Json[] });

export type OperationEdit =
  | { readonly kind: 'addTag'; readonly value: Json & { readonly name: string } }
  | { readonly kind: 'addOperation'; readonly path: string; readonly method: string; readonly value: Json }
  | (OperationPlace & { readonly kind: 'removeOperation' })
  | (OperationPlace & { readonly kind: 'moveOperation'; readonly path: string; readonly method: string })
  /** Without servers the operation is served like the rest of the document. */
  | (OperationPlace & { readonly kind: 'setServers'; readonly servers?: readonly Json[] })
  /** Without a schema the body goes. */
  | (OperationPlace & { readonly kind: 'setBody'; readonly schema?: string })
  | (OperationPlace & { readonly kind: 'setResponse'; readonly schema: string })
  | (OperationPlace & { readonly kind: 'setResponseDescription'; readonly description: string })
  /** Without a value the extension goes. */
  | (OperationPlace & { readonly kind: 'setExtension'; readonly name: ExtensionName; readonly value?: Json })
  /** `name`: key below `examples`; without one it is `example`. */
  | (OperationPlace & {
      readonly kind: 'setExample';
      readonly side: 'request' | 'response';
      readonly name?: string;
      readonly value: unknown;
    });

export type ExtensionName = 'x-operation' | 'x-pagination' | 'x-streaming';

/** An edit of one kind. */
export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;
