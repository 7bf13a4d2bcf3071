import type { Side } from '../../model/model.ts';
import { kebabCase } from '../../model/names.ts';
import { header } from '../generated-file.ts';
import { project } from '../project.ts';
import { checkName, formName, ruleName } from './form.ts';
import type { References } from './references.ts';

/** One generated module while it is written: collects its imports and the constants it shares. */
export class ModuleWriter {
  readonly references: References;
  readonly #path: string;
  readonly #imports = new Map<string, Set<string>>();
  readonly #types = new Set<string>();
  readonly #constants = new Map<string, string>();

  /** `path` is relative to the folder of generated files, and in a folder of its own there. */
  constructor(references: References, path: string) {
    this.references = references;
    this.#path = path;
  }

  type(name: string): string {
    this.#types.add(name);
    return name;
  }

  /** Name of the rule of a schema, or of its twin. */
  rule(schema: string, side: Side): string {
    return this.#fromSchema(schema, side, ruleName);
  }

  /** Name of the predicate of a schema, or of its twin. */
  check(schema: string, side: Side): string {
    return this.#fromSchema(schema, side, checkName);
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

  /** The whole module. */
  file(body: string): { readonly path: string; readonly text: string } {
    const imports = [...this.#imports]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([file, names]) => `import { ${[...names].sort().join(', ')} } from '${file}';\n`);
    const constants = [...this.#constants].map(([name, text]) => `const ${name} = ${text};\n`);
    const head = [
      `import type { ${[...this.#types].sort().join(', ')} } from '${project.packages.types}';\n`,
      `import * as core from '../../core/index.ts';\n`,
      ...imports,
    ];
    return { path: this.#path, text: `${header}${head.join('')}\n${constants.join('')}\n${body}` };
  }

  #fromSchema(schema: string, side: Side, nameOf: (form: string) => string): string {
    const twin = this.references.twinOf(schema, side);
    const name = nameOf(formName(this.references.index.schema(twin), side));
    const path = schemaPath(twin);
    if (path === this.#path) return name;
    const file = this.#path.startsWith('schemas/') ? path.replace('schemas/', './') : `../${path}`;
    this.#imports.set(file, (this.#imports.get(file) ?? new Set()).add(name));
    return name;
  }
}

/** The module of a schema. */
export const schemaPath = (schema: string): string => `schemas/${kebabCase(schema)}.ts`;

/** The module of the operations of a resource. */
export const paramsPath = (resource: string): string => `params/${kebabCase(resource)}.ts`;
