import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Model } from '../../model/model.ts';
import { directionalSpec } from './directional-spec.ts';

/** Types as openapi-typescript makes them. */
export async function openapiTypes(model: Model): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(directionalSpec(model)), {
    alphabetize: false,
    silent: true,
    transform: (schema) => ('x-open' in schema ? openEnum(schema.enum as string[]) : undefined),
  });
  return (
    astToString(nodes)
      .replaceAll(/(\/\*\*|\*) @description /g, '$1 ')
      // It indents all lines but the first, which Markdown shows as code.
      .replaceAll(/^( *\*) {5}/gm, '$1 ')
      // Members without comments, such as `header?: never`, fit on one line.
      .replaceAll(/\{\n(?:\s*(?:\[name: string\]: unknown|\w+\?: never);\n)+\s*\}/g, (members) =>
        members.replaceAll(/\s+/g, ' '),
      )
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
