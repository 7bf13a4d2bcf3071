import type { Model } from '../../model/model.ts';
import { kebabCase, paramsTypeName, responseTypeName, schemaTypeName } from '../../model/names.ts';

type Claim = readonly [name: string, owner: string];

/** Members of the class `ManagedRedis` and of every class, which no resource may replace. */
const members: readonly Claim[] = [
  ['constructor', 'every class'],
  ['http', 'ManagedRedis.http'],
];

/** Types of the core that the modules of resources and functions import. */
const coreTypes: readonly Claim[] = [
  ...['ApiPromise', 'OperationPromise'].map((name) => [name, 'core/api-promise.ts'] as const),
  ['Core', 'core/core.ts'],
  ['Pages', 'core/pages.ts'],
  ['RecordStream', 'core/record-stream.ts'],
  ['RequestOptions', 'core/request-options.ts'],
  ['ResourceClass', 'core/resource.ts'],
];

/** What the module that has all classes imports and exports besides. */
const besideClasses: readonly Claim[] = [
  ['Core', 'core/core.ts'],
  ['ResourceSource', 'core/resource.ts'],
  ['Resources', 'generated/resources.ts'],
];

/** Functions that the entry of functions exports beside the calls, and those that make the calls. */
const functionNames: readonly Claim[] = [
  ...['call', 'listCall', 'startCall', 'streamCall', 'updateCall'].map((name) => [name, `core/${name}`] as const),
  ...['allFeatures', 'createClient', 'resumeOperation'].map((name) => [name, 'functions/index.ts'] as const),
];

/** Files beside those of the resources. */
const fileNames = ['functions', 'resources', 'routes', 'secret-fields', 'update-params', 'whole-paths'];

/** The names that generated modules have, in lists of which each must be unique. */
export function claimedNames(model: Model): readonly (readonly Claim[])[] {
  const { resources, operations, schemas } = model;
  const classes = resources.map(({ name, className }) => [className, `the resource ${name}`] as const);
  return [
    [...members, ...resources.map(({ name }) => [name, `the resource ${name}`] as const)],
    [...functionNames, ...operations.map(({ id }) => [id, `operation ${id}`] as const)],
    [...besideClasses, ...classes],
    [...coreTypes, ...classes, ...typesOf(schemas, operations).map((name) => [name, `the type ${name}`] as const)],
    [
      ...fileNames.map((name) => [name, `generated/${name}.ts`] as const),
      ...resources.map(({ name }) => [kebabCase(name), `the resource ${name}`] as const),
    ],
    ...resources.map((resource) => [
      ['constructor', 'every class'] as const,
      ...operations
        .filter(({ id }) => resource.operations.includes(id))
        .map(({ id, method }) => [method, `operation ${id}`] as const),
    ]),
  ];
}

/** What the types package exports because of the document. */
const typesOf = (schemas: Model['schemas'], operations: Model['operations']): string[] => [
  ...schemas.flatMap((schema) => [schemaTypeName(schema, 'response'), schemaTypeName(schema, 'request')]),
  ...operations.flatMap((operation) => [paramsTypeName(operation), responseTypeName(operation)]),
];
