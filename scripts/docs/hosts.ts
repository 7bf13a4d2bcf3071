/** Host variables of the pages and their values. */
const variables: Record<string, string> = {
  'api-host': 'api.cloud.yandex.net',
  'api-host-mdb': 'mdb.api.cloud.yandex.net',
  'api-host-mdb-operation': 'operation.api.cloud.yandex.net',
  'api-host-operation': 'operation.api.cloud.yandex.net',
};

export interface HttpRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/**
 * Reads the request line of a page: `GET https://{{ api-host-mdb }}/path`, `GET https://mdb.{{ api-host }}/path` or with a
 * plain host.
 */
export function readRequest(body: string, page: string): HttpRequest {
  const match = /^```[^\n]*\n(GET|POST|PUT|PATCH|DELETE) https:\/\/((?:[\w.-]|\{\{ [\w-]+ \}\})+)(\/\S*)\n```/m.exec(
    body,
  );
  if (!match) throw pageError(page, 'no request line of the form "GET https://{{ host }}/path"');
  const [, method = '', hostText = '', path = ''] = match;
  const host = hostText.replaceAll(/\{\{ ([\w-]+) \}\}/g, (_whole, variable: string) => {
    const value = variables[variable];
    if (value === undefined)
      throw pageError(
        page,
        `unknown host variable {{ ${variable} }}; known: ${Object.keys(variables).join(', ')}. Name its host in scripts/docs/hosts.ts`,
      );
    return value;
  });
  return { method, host, path };
}

export function pageError(page: string, message: string): Error {
  return new Error(`${page}: ${message}`);
}
