import { referenced } from '../../model/build-schemas.ts';
import type { Model, Schema, Type } from '../../model/model.ts';
import { kebabCase } from '../../model/names.ts';
import { checkName, formName, ruleName, type Side, schemaForm } from './form.ts';

/** The file under `core/` that holds each function generated code uses. */
const coreFiles: Readonly<Record<string, readonly string[]>> = {
  collections: ['limitedList', 'limitedMap', 'list', 'map', 'uniqueList'],
  'closed-objects': ['closed', 'closedExactGroups', 'closedGroups', 'hasOnly', 'readOnly'],
  'compact-int64': ['compactInt64', 'compactLimitedInt64'],
  duration: ['isDuration'],
  enums: ['closedEnum', 'EnumRule', 'named'],
  'fast-validator': ['createFastValidator', 'passes'],
  'field-mask': ['isFieldMask'],
  int64: ['isInt64', 'isNumberOrInt64'],
  limited: ['double', 'int32', 'limitedInt64', 'limitedText', 'numberOrInt64'],
  objects: ['object', 'objectGroups', 'ObjectRule', 'open', 'OpenRule'],
  predicates: [
    'Fields',
    'isBoolean',
    'isDouble',
    'isInt32',
    'isList',
    'isMap',
    'isPlain',
    'isString',
    'isText',
    'isUnique',
    'isWithin',
  ],
  'request-validator': ['createRequestValidator'],
  scalars: ['bool', 'duration', 'fieldMask', 'int64', 'text', 'timestamp'],
  timestamp: ['isTimestamp'],
  'validation-error': ['ValidationError'],
  validator: ['Validator'],
  walk: ['Rule'],
  wrappers: ['maxDepth', 'nullable', 'recursive', 'secret'],
};

const fileOf = new Map(
  Object.entries(coreFiles).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
);
/** What a compact rule has in the place of others. */
const compactNames: Readonly<Record<string, string>> = {
  int64: 'compactInt64',
  limitedInt64: 'compactLimitedInt64',
};
const typeOnly = new Set(['EnumRule', 'Fields', 'ObjectRule', 'OpenRule', 'Rule', 'Validator']);

/** Names that generated modules import or have of their own, so no schema may claim them. */
export const coreNames: readonly string[] = [
  ...fileOf.keys(),
  ...['conforms', 'createCompactRequestValidator', 'createCompactValidator'],
  ...['createReportingValidator', 'enums', 'ReportingValidator'],
  ...['isValidationError', 'pattern', 'requests', 'toZod', 'value', 'ZodType'],
];

/** What holds for the whole model: how schemas refer to each other. */
export class References {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly #reach: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #models = new Map<string, string>();

  constructor(model: Model) {
    this.schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
    this.#reach = new Map(model.schemas.map(({ name }) => [name, this.#reachableFrom(name)]));
  }

  schema(name: string): Schema {
    const schema = this.schemas.get(name);
    if (!schema) throw new Error(`There is no schema named ${name}`);
    return schema;
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
   * The schema whose rule and predicate serve a schema as well: the first one that asks for the same on that side. A
   * schema that is part of itself has its own.
   */
  modelOf(name: string, side: Side): string {
    if (this.reaches(name, name)) return name;
    const { name: _, typeName, description, ...content } = schemaForm(this.schema(name), side);
    const key = JSON.stringify(content, (_, part) =>
      part?.kind === 'ref' ? { kind: 'ref', schema: this.modelOf(part.schema, side) } : part,
    );
    const model = this.#models.get(key) ?? name;
    this.#models.set(key, model);
    return model;
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
    const schema = this.schema(name);
    return schema.kind === 'object' ? schema.properties.flatMap(({ type }) => referenced(type)) : [];
  }
}

/** Where a generated module stands. The rules for responses in `compact` stand beside those in `schemas`. */
export type Folder = 'schemas' | 'params' | 'compact';

/** One generated module while it is written: collects its imports and the constants it shares. */
export class ModuleWriter {
  readonly references: References;
  readonly #folder: Folder;
  readonly #self: string | undefined;
  readonly #imports = new Map<string, Set<string>>();
  readonly #constants = new Map<string, string>();

  /** `self` is the schema whose module this is; its forms need no import. */
  constructor(references: References, folder: Folder, self?: string) {
    this.references = references;
    this.#folder = folder;
    this.#self = self;
  }

  core(name: string): string {
    const actual = this.#folder === 'compact' ? (compactNames[name] ?? name) : name;
    const file = fileOf.get(actual);
    if (file === undefined) throw new Error(`core/ has no ${actual}`);
    return this.#import(`../../core/${file}.ts`, actual, typeOnly.has(actual));
  }

  type(name: string): string {
    return this.#import('@managed-redis/types', name, true);
  }

  rule(schema: string, side: Side): string {
    if (this.#folder === 'compact' && this.references.schema(schema).kind === 'enum') return this.core('text');
    return this.#fromModel(schema, side, ruleName);
  }

  check(schema: string, side: Side): string {
    return this.#fromModel(schema, side, checkName);
  }

  /** A constant of the module, written once however often it is asked for. */
  constant(name: string, text: string): string {
    const known = [...this.#constants].find(([, other]) => other === text);
    if (known) return known[0];
    let free = name;
    for (let number = 2; this.#constants.has(free); number++) free = `${name}${number}`;
    this.#constants.set(free, text);
    return free;
  }

  header(): string {
    const imports = [...this.#imports]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([file, names]) => importText(file, [...names].sort()));
    const constants = [...this.#constants].map(([name, text]) => `const ${name} = ${text};\n`);
    return `${imports.join('')}\n${constants.join('')}\n`;
  }

  #fromModel(schema: string, side: Side, nameOf: (form: string) => string): string {
    const model = this.references.modelOf(schema, side);
    const name = nameOf(formName(this.references.schema(model), side));
    if (model === this.#self) return name;
    const place = this.#folder === 'params' ? '../schemas' : '.';
    return this.#import(`${place}/${kebabCase(model)}.ts`, name);
  }

  #import(file: string, name: string, isType = false): string {
    const names = this.#imports.get(file) ?? new Set();
    names.add(isType ? `type ${name}` : name);
    this.#imports.set(file, names);
    return name;
  }
}

/** A type with what a reference leads to settled: an open enum is text. */
export const isOpenEnum = (type: Type, side: Side, references: References): boolean =>
  type.kind === 'ref' && side === 'response' && references.schema(type.schema).kind === 'enum';

/** An import of types alone must vanish whole, or it would load the module for nothing. */
function importText(file: string, names: readonly string[]): string {
  const isTypes = names.every((name) => name.startsWith('type '));
  const list = isTypes ? names.map((name) => name.slice('type '.length)) : names;
  return `import ${isTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${file}';\n`;
}
