import type { ObjectSchema, Operation, Property, Type } from '../../model/model.ts';
import type { ModelIndex } from '../../model/model-index.ts';
import { lowerFirst } from '../../model/names.ts';
import { isOnSide } from '../../model/sides.ts';
import { quote } from '../generated-file.ts';
import { hasZeroValue, zeroText } from './collect-defaults.ts';

/** A field of an input: of its path, or of an object in its body. */
type Target = Pick<Property, 'name' | 'type' | 'required'> & { readonly wrapper?: boolean };

/** How the fields of an input are taken from a resource. */
export interface Recipe {
  /** Names of the fields that the input can hold then. */
  readonly fields: readonly string[];
  /** Source of the `Recipe` that the helpers of the client follow. */
  readonly text: string;
}

/** Makes the recipes of operations with `x-copies`. Recipes of objects inside are constants that they share. */
export class RecipeWriter {
  /** Text of each constant by its name, in the order in which they can be declared. */
  readonly constants = new Map<string, string>();
  readonly #index: ModelIndex;

  constructor(index: ModelIndex) {
    this.#index = index;
  }

  /** @throws {Error} if a field names a source that does not exist, or differs from the source of its name. */
  write(operation: Operation): Recipe {
    const { copies, body } = operation;
    if (copies === undefined) throw new Error(`${operation.id} has no x-copies`);
    const bodyFields = body ? requestFields(this.#index.objectSchema(body.schema)) : [];
    const targets: Target[] = [...operation.pathParameters, ...bodyFields];
    const unused = new Set(Object.keys(copies.fields));
    const paths = { place: copiesPlace(operation), fields: copies.fields, unused };
    const recipe = this.#recipe(targets, this.#index.objectSchema(copies.schema), paths, '', []);
    const [path] = unused;
    if (path !== undefined) throw new Error(`${copiesPlace(operation)}: the input has no field ${path}`);
    return recipe;
  }

  #recipe(targets: readonly Target[], source: ObjectSchema, paths: Paths, prefix: string, open: string[]): Recipe {
    const same: string[] = [];
    const from: string[] = [];
    const zero: string[] = [];
    for (const target of targets) {
      const place = prefix + target.name;
      paths.unused.delete(place);
      const mapped = paths.fields[place];
      if (mapped === null) continue;
      const sourcePath = mapped ?? target.name;
      const sourceType = this.#typeAt(source, sourcePath);
      if (sourceType === undefined) {
        if (mapped !== undefined) throw new Error(`${paths.place}: ${source.name} has no ${mapped}`);
        continue;
      }
      const inner = this.#inner(target.type, sourceType, paths, place, open);
      const property = source.properties.find(({ name }) => name === sourcePath);
      if (target.wrapper && property && hasZeroValue(source, property)) {
        const value = zeroText(property.type, this.#index);
        if (value !== undefined) zero.push(`${quote(target.name)}: ${value}`);
      }
      const isList = target.type.kind === 'array' && sourceType.kind !== 'array';
      if (inner === undefined && sourcePath === target.name) same.push(target.name);
      else {
        const path = sourcePath === target.name ? [] : [`path: ${quote(sourcePath)}`];
        const parts = [...path, ...(inner ? [inner] : []), ...(isList ? ['list: true'] : [])];
        from.push(`${quote(target.name)}: { ${parts.join(', ')} }`);
      }
    }
    const fields = [...same, ...from.map((text) => text.slice(1, text.indexOf('"', 1)))];
    const parts = [
      `same: [${same.map(quote).join(', ')}]`,
      ...(from.length > 0 ? [`from: { ${from.join(', ')} }`] : []),
      ...(zero.length > 0 ? [`zero: { ${zero.join(', ')} }`] : []),
    ];
    return { fields, text: `{ ${parts.join(', ')} }` };
  }

  /** The recipe of the objects in a field; nothing for a value that is copied as it is. */
  #inner(target: Type, source: Type, paths: Paths, path: string, open: string[]): string | undefined {
    const [targetItem, sourceItem] = [itemOf(target), itemOf(source)];
    const [targetSchema, sourceSchema] = [this.#index.objectOf(targetItem), this.#index.objectOf(sourceItem)];
    if (targetSchema === undefined || sourceSchema === undefined) {
      if (kindOf(targetItem) === kindOf(sourceItem)) return undefined;
      throw new Error(`${paths.place}: ${path} is of another type than its source; say in \`fields\` what it is`);
    }
    if (targetSchema.open || targetSchema.properties.length === 0) return undefined;
    const suffix = targetSchema === sourceSchema ? '' : `From${sourceSchema.name}`;
    const name = `${lowerFirst(targetSchema.name)}${suffix}`;
    if (open.includes(name)) return `get recipe() { return ${name}; }`;
    const { text } = this.#recipe(requestFields(targetSchema), sourceSchema, paths, `${path}.`, [...open, name]);
    const known = this.constants.get(name) ?? text;
    if (known !== text) throw new Error(`${paths.place}: ${path} is copied in two ways`);
    this.constants.set(name, text);
    return `recipe: ${name}`;
  }

  /** The type of what is at a path in an object; the object itself at an empty path. */
  #typeAt(schema: ObjectSchema, path: string): Type | undefined {
    const start: Type = { kind: 'ref', schema: schema.name };
    return path
      .split('.')
      .filter(Boolean)
      .reduce<Type | undefined>((type, key) => {
        if (type?.kind === 'array') return /^\d+$/.test(key) ? type.items : undefined;
        const object = type && this.#index.objectOf(type);
        return object?.properties.find((property) => property.name === key && isOnSide(property, 'response'))?.type;
      }, start);
  }
}

interface Paths {
  /** Where the document maps fields, for errors. */
  readonly place: string;
  readonly fields: Readonly<Record<string, string | null>>;
  /** Keys of `fields` that no field of the input has claimed yet. */
  readonly unused: Set<string>;
}

/** JSON pointer to the extension of an operation. */
export const copiesPlace = ({ path, httpMethod }: Operation): string =>
  `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${httpMethod.toLowerCase()}/x-copies`;

const requestFields = (schema: ObjectSchema): Property[] =>
  schema.properties.filter((property) => isOnSide(property, 'request'));

const itemOf = (type: Type): Type => (type.kind === 'array' ? type.items : type);

const kindOf = (type: Type): string => (type.kind === 'ref' ? type.schema : type.kind);
