import { invalidField } from '../core/refusal.ts';

/** The name in `name = "orders"`, the one filter that the list of clusters understands. */
export function readNameFilter(filter: string): string {
  const name = /^\s*name\s*=\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(filter);
  if (!name) throw invalidField('filter', 'Only equality of the name is supported: name = "orders"');
  return name[1] ?? name[2] ?? '';
}
