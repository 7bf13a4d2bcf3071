import type { CallFunction } from './call.ts';
import type { Core } from './core.ts';
import type { Endpoint } from './endpoint.ts';
import type { RequestOptions } from './request-options.ts';

/** A class that has the calls of a resource as its methods. */
export interface ResourceClass<Interface> {
  /** @param client What `createClient` returns; shared by all resources made from it. */
  new (client: Core): Interface;
  readonly prototype: Interface;
}

/** What a method calls: the kind of call, and of its request the method, the path, and what else there is to know. */
type Definition<Method> = Method extends (...parameters: never[]) => infer Result
  ? readonly [
      kind: (endpoint: Endpoint) => CallFunction<Result>,
      method: Endpoint['method'],
      path: string,
      details?: Omit<Endpoint, 'id' | 'method' | 'path'>,
    ]
  : never;

/** The calls of a resource by the names of its methods. */
export type Definitions<Interface> = { readonly [Method in keyof Interface]: Definition<Interface[Method]> };

class ResourceBase {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  static coreOf(resource: ResourceBase): Core {
    return resource.#core;
  }
}

/**
 * Makes the class of a resource. The generated interfaces say what each method takes.
 *
 * @param define Called when the class is first used: most programs use few of the resources.
 */
export function defineResource<Interface>(
  resource: string,
  define: () => Definitions<Interface>,
): ResourceClass<Interface> {
  let isDefined = false;
  // A private field of each class would make importing the package slower by a millisecond.
  const Resource = class extends ResourceBase {};
  // Whoever makes an object, extends the class or replaces a method reads the prototype first.
  return new Proxy(Resource, {
    get(_, key) {
      if (!isDefined) addMethods(Resource.prototype, resource, define() as Definitions<Record<string, CallMethod>>);
      isDefined = true;
      return Reflect.get(Resource, key);
    },
  }) as unknown as ResourceClass<Interface>;
}

type CallMethod = (params?: object, options?: RequestOptions) => unknown;

function addMethods(prototype: object, resource: string, definitions: Definitions<Record<string, CallMethod>>): void {
  const methods = prototype as Record<string, CallMethod>;
  for (const [name, [kind, method, path, details]] of Object.entries(definitions)) {
    const call = kind({ id: `${resource}.${name}`, method, path, ...details });
    methods[name] = function (this: ResourceBase, params, options) {
      return call(ResourceBase.coreOf(this), params, options);
    } as CallMethod;
  }
}

/** Yields the resources of one client, each made when it is first asked for. */
export type ResourceSource = <Resource>(Class: new (client: Core) => Resource) => Resource;

/** A source for the resources of a client. */
export function resourcesOf(core: Core): ResourceSource {
  const made = new Map();
  return (Class) => {
    if (!made.has(Class)) made.set(Class, new Class(core));
    return made.get(Class);
  };
}
