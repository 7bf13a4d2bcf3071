import type { Node } from './node.ts';

/** Whether an operation needs a token. The one kind of authentication is a bearer token. */
export function needsToken(operation: Node, root: Node): boolean {
  const security = operation.get('security').exists ? operation.get('security') : root.get('security');
  const [first, second] = security.items();
  if (second) throw second.error('alternative ways to authenticate are not supported');
  if (!first) return false;
  const [name, other] = first.keys();
  if (name === undefined) throw first.error('optional authentication is not supported');
  if (other !== undefined) throw first.get(other).error('a call authenticates with one scheme alone');
  const [scope] = first.get(name).items();
  if (scope) throw scope.error('scopes are not supported');
  const scheme = root.get('components').get('securitySchemes').get(name);
  if (!scheme.exists) throw first.get(name).error(`nothing is at components/securitySchemes/${name}`);
  checkScheme(scheme);
  return true;
}

function checkScheme(scheme: Node): void {
  scheme.allowNotes('description', 'bearerFormat');
  const isBearer = scheme.get('type').value === 'http' && scheme.get('scheme').value === 'bearer';
  if (!isBearer) throw scheme.get('type').error('the one supported security scheme is http with a bearer token');
}
