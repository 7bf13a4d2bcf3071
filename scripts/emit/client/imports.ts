import { assertUnique } from '../../model/names.ts';

type Kind = 'type' | 'value';

/** The imports of one generated file, collected while its text is made. */
export class FileImports {
  readonly #modules = new Map<string, Map<string, Kind>>();

  /** Notes that the file imports a type, and returns its name. */
  type(module: string, name: string): string {
    return this.#add(module, name, 'type');
  }

  /** Notes that the file imports a value, and returns its name. */
  value(module: string, name: string): string {
    return this.#add(module, name, 'value');
  }

  /** Import declarations. A module that gives types alone is imported as such, or it would be loaded at run time. */
  text(): string {
    const modules = [...this.#modules].sort(([a], [b]) => (a < b ? -1 : 1));
    return modules.map(([module, names]) => importText(module, [...names].sort())).join('');
  }

  /** @throws {Error} if two modules export the same name, or the file declares one that it imports. */
  assertDistinct(declared: Iterable<readonly [name: string, owner: string]>): void {
    const imported = [...this.#modules].flatMap(([module, names]) =>
      [...names.keys()].map((name) => [name, `an import from ${module}`] as const),
    );
    assertUnique([...imported, ...declared]);
  }

  #add(module: string, name: string, kind: Kind): string {
    const names = this.#modules.get(module) ?? new Map<string, Kind>();
    this.#modules.set(module, names);
    if (names.get(name) !== 'value') names.set(name, kind);
    return name;
  }
}

function importText(module: string, names: readonly (readonly [name: string, kind: Kind])[]): string {
  const isTypeOnly = names.every(([, kind]) => kind === 'type');
  const list = names.map(([name, kind]) => (kind === 'type' && !isTypeOnly ? `type ${name}` : name)).join(', ');
  return `import ${isTypeOnly ? 'type ' : ''}{ ${list} } from '${module}';\n`;
}
