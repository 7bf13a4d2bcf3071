import { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** Small changes to the syntax nodes that openapi-typescript returns. Comments stay. */

/** The name of a property, quoted in the source or not. */
export const propertyName = (property: ts.PropertySignature): string =>
  ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name) ? property.name.text : '';

/** Changes each property of an interface or an object type. */
export function mapProperties<Node extends ts.InterfaceDeclaration | ts.TypeLiteralNode>(
  node: Node,
  change: (property: ts.PropertySignature) => ts.PropertySignature,
): Node {
  const members = node.members.map((member) => (ts.isPropertySignature(member) ? change(member) : member));
  const { factory } = ts;
  return (
    ts.isInterfaceDeclaration(node)
      ? factory.updateInterfaceDeclaration(
          node,
          node.modifiers,
          node.name,
          node.typeParameters,
          node.heritageClauses,
          members,
        )
      : factory.updateTypeLiteralNode(node, factory.createNodeArray(members))
  ) as Node;
}

/** Changes the type of the member with this name, where the member holds an object type. */
export const mapMember =
  (name: string, change: (type: ts.TypeLiteralNode) => ts.TypeNode) =>
  (property: ts.PropertySignature): ts.PropertySignature =>
    propertyName(property) === name && property.type !== undefined && ts.isTypeLiteralNode(property.type)
      ? withType(property, change(property.type))
      : property;

export const withType = (property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature =>
  ts.factory.updatePropertySignature(property, property.modifiers, property.name, property.questionToken, type);

const isNever = (property: ts.PropertySignature): boolean => property.type?.kind === ts.SyntaxKind.NeverKeyword;

/** Leaves out members that must be absent, such as `cookie?: never`, beside others. An object type takes no more anyway. */
export function withoutNever(type: ts.TypeLiteralNode): ts.TypeLiteralNode {
  const members = type.members.filter((member) => !ts.isPropertySignature(member) || !isNever(member));
  if (members.length === 0) return type;
  return ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(members));
}

/** `components['schemas']['Cluster']` becomes `Cluster` wherever a type mentions it. */
export function useSchemaNames(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const name = referencedSchema(node);
    return name === undefined ? ts.visitEachChild(node, visit, undefined) : ts.factory.createTypeReferenceNode(name);
  };
  return visit(type) as ts.TypeNode;
}

function referencedSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { indexType } = node;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
}

/**
 * Lets each optional member hold `undefined`, so that `{ filter: maybeUndefined }` compiles under
 * `exactOptionalPropertyTypes`. Members that must be left out (`cookie?: never`) stay.
 */
export function acceptUndefined(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(visited) || visited.questionToken === undefined) return visited;
    const { type: memberType } = visited;
    if (memberType === undefined || isNever(visited)) return visited;
    const alternatives = ts.isUnionTypeNode(memberType) ? memberType.types : [memberType];
    const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
    return withType(visited, ts.factory.createUnionTypeNode([...alternatives, nothing]));
  };
  return visit(type) as ts.TypeNode;
}

/** Declarations as source, with plain comments. */
export function typesText(nodes: ts.Node[]): string {
  return (
    astToString(nodes)
      .replaceAll(/(\/\*\*|\*) @description /g, '$1 ')
      // It indents all lines but the first, which Markdown shows as code.
      .replaceAll(/^( *\*) {5}/gm, '$1 ')
      // Members on one line, where they fit on it: maps, and the bodies of requests and responses.
      .replaceAll(/\{\n\s*("application\/json": .*;|\[key: string\]: [^\n{]*;)\n\s*\}/g, '{ $1 }')
      .replaceAll(/\{\n\s*(headers: \{[^\n]*\};\n\s*)?(content: \{ [^\n]* \};)\n\s*\}/g, (members) =>
        members.replaceAll(/\s+/g, ' '),
      )
      .replaceAll(/\{\n(?:\s*(?:\[name: string\]: unknown|\w+\?: never);\n)+\s*\}/g, (members) =>
        members.replaceAll(/\s+/g, ' '),
      )
  );
}
