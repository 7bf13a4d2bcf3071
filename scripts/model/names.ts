import type { Side } from './model.ts';

/** Makes every identifier that the document does not spell out. */

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whether a name is a valid identifier. Reserved words count as valid: they may name a member. */
export const isIdentifier = (name: string): boolean => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);

/** The name of a member of a type or an object, in quotes where it needs them: `pageSize`, `"order-by"`. */
export const memberName = (name: string): string => (isIdentifier(name) ? name : JSON.stringify(name));

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** Whether a name is a reserved word, which cannot name a constant. */
export const isReserved = (name: string): boolean => reserved.has(name);

/** `retentionPolicies` or `RetentionPolicies` to `retention-policies`, for file names. */
export const kebabCase = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

/** `schemas/backup-redis` to `schemasBackupRedis`, for identifiers made from paths. */
export const camelCase = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}_$]+(.)/gu, (_, next: string) => next.toUpperCase());

/** Type of the input of an operation: `GetBackupParams`. */
export const paramsTypeName = (operation: { readonly typeName: string }): string => `${operation.typeName}Params`;

/** Type of the response of an operation: `GetBackupResponse`. */
export const responseTypeName = (operation: { readonly typeName: string }): string => `${operation.typeName}Response`;

/**
 * Type names of a schema by direction. A schema needs two types only where its forms differ;
 * then the response keeps the plain name.
 */
export function schemaTypeName(
  schema: { readonly name: string; readonly direction: { readonly response: boolean }; readonly differs: boolean },
  side: Side,
): string {
  return side === 'request' && schema.differs ? `${schema.name}Input` : schema.name;
}

/** Throws on the first name that two things claim. */
export function assertUnique(names: Iterable<readonly [name: string, owner: string]>): void {
  const owners = new Map<string, string>();
  for (const [name, owner] of names) {
    const other = owners.get(name);
    if (other !== undefined && other !== owner) {
      throw new Error(`The name ${name} is claimed by ${other} and by ${owner}. Rename one of them in the document.`);
    }
    owners.set(name, owner);
  }
}
