/**
 * Every name in generated code that belongs to this service or to its packages. Emitters take such names from here, so
 * that another API brings another set and no emitter changes.
 */
export interface Project {
  /** npm names of the packages that generated code imports or mentions. */
  readonly packages: Readonly<Record<'types' | 'client' | 'validators', string>>;
  /** The class that holds all resources of the API. */
  readonly clientClass: string;
  /** The variable for an instance of it in examples. */
  readonly clientVariable: string;
  /** The document, relative to the root of the repository. */
  readonly document: string;
  /** Prefix that turns the path of a documentation page into its public address. */
  readonly docsUrl: string;
}

export const project: Project = {
  packages: {
    types: '@managed-redis/types',
    client: '@managed-redis/client',
    validators: '@managed-redis/validators',
  },
  clientClass: 'ManagedRedis',
  clientVariable: 'redis',
  document: 'openapi/openapi.yaml',
  docsUrl: 'https://github.com/yandex-cloud/docs/blob/master/',
};
