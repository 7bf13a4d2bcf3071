import ts from 'typescript';
import type { EnumSchema, Model, Schema, Side } from '../../model/model.ts';
import { schemaTypeName } from '../../model/names.ts';
import { docComment } from '../generated-file.ts';
import { isSent, pageUrl } from '../type-text.ts';
import { acceptUndefined, typesText } from './syntax.ts';

/** A declaration for each form of each schema, from the structures that openapi-typescript makes. */
export function schemaTypes(model: Model, structures: ReadonlyMap<string, ts.TypeNode>): string {
  const declarations = model.schemas.flatMap((schema) => {
    const description = schema.kind === 'enum' ? enumDescription(schema) : schema.description;
    return schemaForms(schema).map(({ name, note, side }) => {
      const structure = structures.get(name);
      if (structure === undefined) throw new Error(`openapi-typescript made no type for ${name}`);
      const doc = docComment([description, note, `@see {@link ${pageUrl(schema.docs)}}`].filter(Boolean).join('\n\n'));
      return doc + typesText([declaration(name, structure, isSent(schema, side))]);
    });
  });
  return declarations.join('\n');
}

/**
 * An interface, which hovers and errors always show by its name. What can be sent is an alias instead: only object types
 * that are no interfaces are assignable to `Record<string, unknown>`.
 */
function declaration(name: string, structure: ts.TypeNode, sent: boolean): ts.Statement {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  if (ts.isTypeLiteralNode(structure) && !sent) {
    return ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, structure.members);
  }
  const type = sent ? acceptUndefined(structure) : structure;
  return ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
}

/** A type of a schema: its name, what tells it from the other one, and which way it travels. */
export interface SchemaForm {
  readonly name: string;
  readonly note: string;
  readonly side: Side;
}

export function schemaForms(schema: Schema): SchemaForm[] {
  const response = schemaTypeName(schema, 'response');
  if (!schema.differs) return [{ name: response, note: '', side: schema.direction.response ? 'response' : 'request' }];
  return [
    { name: response, note: 'The form found in responses.', side: 'response' },
    { name: schemaTypeName(schema, 'request'), note: 'The form sent in requests.', side: 'request' },
  ];
}

/** Description of an enum with that of each value. */
export function enumDescription(schema: EnumSchema): string {
  return [schema.description, ...schema.values.map(({ value, description }) => `- \`${value}\`: ${description}`)].join(
    '\n',
  );
}
