import { invalidField } from '../core/refusal.ts';

const quoted = `(?:"[^"]*"|'[^']*')`;
const expression = new RegExp(
  `^\\s*message\\.hostname\\s*(=|!=|IN|NOT\\s+IN)\\s*(${quoted}|\\(\\s*${quoted}(?:\\s*,\\s*${quoted})*\\s*\\))\\s*$`,
);

/** The filter of logs: `message.hostname = "…"`, `!=`, `IN (…)`, `NOT IN (…)`. */
export function readHostFilter(filter: string): (hostname: string) => boolean {
  const [, operator = '', list = ''] = expression.exec(filter) ?? [];
  const isList = list.startsWith('(');
  if (operator === '' || isList !== operator.endsWith('IN')) {
    throw invalidField('filter', `Only message.hostname with =, !=, IN or NOT IN is supported`);
  }
  const hostnames = [...list.matchAll(new RegExp(quoted, 'g'))].map(([text]) => text.slice(1, -1));
  const isNegated = operator === '!=' || operator.startsWith('NOT');
  return (hostname) => hostnames.includes(hostname) !== isNegated;
}
