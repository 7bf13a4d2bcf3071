import type { CallFunction } from './call.ts';
import type { Core } from './core.ts';
import type { RequestOptions } from './request-options.ts';

/** A class that has the calls of a resource as its methods. */
export interface ResourceClass<Interface> {
  /** @param client What `createClient` returns; shared by all resources made from it. */
  new (client: Core): Interface;
  readonly prototype: Interface;
}

/** A call as a function for each method. */
type CallsOf<Interface> = {
  readonly [Method in keyof Interface]: Interface[Method] extends (...parameters: infer Parameters) => infer Result
    ? (core: Core, ...parameters: Parameters) => Result
    : never;
};

class ResourceBase {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  static coreOf(resource: ResourceBase): Core {
    return resource.#core;
  }
}

/** Makes the class of a resource from its calls as functions. The generated interfaces say what each method takes. */
export function defineResource<Interface>(calls: CallsOf<Interface>): ResourceClass<Interface> {
  // A private field of each class would make importing the package slower by a millisecond.
  const Resource = class extends ResourceBase {};
  const methods = Resource.prototype as unknown as Record<string, unknown>;
  for (const [name, call] of Object.entries<CallFunction<unknown>>(calls)) {
    methods[name] = function (this: ResourceBase, params?: object, options?: RequestOptions) {
      return call(ResourceBase.coreOf(this), params, options);
    };
  }
  return Resource as unknown as ResourceClass<Interface>;
}
