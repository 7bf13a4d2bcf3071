import openapiTS from 'openapi-typescript';
import ts from 'typescript';
import type { Model } from '../../model/model.ts';
import { directionalSpec } from './directional-spec.ts';
import {
  acceptUndefined,
  mapMember,
  mapProperties,
  propertyName,
  typesText,
  useSchemaNames,
  withoutNever,
  withType,
} from './syntax.ts';

/** What openapi-typescript makes of a model. */
export interface OpenapiTypes {
  /** The file with `paths`, `components` and `operations`. `components` refers to the schemas by name. */
  readonly text: string;
  /** The structure of each schema, by the name of its type. */
  readonly schemas: ReadonlyMap<string, ts.TypeNode>;
}

/** Runs openapi-typescript, and takes the schemas out of `components`, so that each can be declared under its own name. */
export async function openapiTypes(model: Model): Promise<OpenapiTypes> {
  const nodes = await openapiTS(JSON.stringify(directionalSpec(model)), {
    alphabetize: false,
    silent: true,
    transform: (schema) => ('x-open' in schema ? openEnum(schema.enum as string[]) : undefined),
  });
  const schemas = new Map<string, ts.TypeNode>();
  const declarations = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    if (node.name.text === 'components') return mapProperties(node, mapMember('schemas', moveTo(schemas)));
    return node.name.text === 'operations' ? mapProperties(node, acceptUndefinedParameters) : node;
  });
  return { text: `import type * as schemas from './schemas.ts';\n\n${typesText(declarations)}`, schemas };
}

/** Moves the structure of each schema to `schemas`, and leaves a reference to its name. */
const moveTo = (schemas: Map<string, ts.TypeNode>) => (type: ts.TypeLiteralNode) =>
  ts.factory.createTypeLiteralNode(
    type.members.filter(ts.isPropertySignature).map((schema) => {
      const name = propertyName(schema);
      if (schema.type) schemas.set(name, useSchemaNames(schema.type));
      const reference = ts.factory.createTypeReferenceNode(`schemas.${name}`);
      // Without its comment, which stands at the declaration.
      return ts.factory.createPropertySignature(undefined, name, undefined, reference);
    }),
  );

function acceptUndefinedParameters(operation: ts.PropertySignature): ts.PropertySignature {
  if (operation.type === undefined || !ts.isTypeLiteralNode(operation.type)) return operation;
  return withType(
    operation,
    mapProperties(
      operation.type,
      mapMember('parameters', (type) => acceptUndefined(withoutNever(type))),
    ),
  );
}

/** `'A' | 'B' | (string & {})`: completion knows the values, the compiler takes any text. */
function openEnum(values: readonly string[]): ts.TypeNode {
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const anyText = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...known, anyText]);
}
