import { isDeprecated } from './deprecated.ts';
import { type MessageFact, type OperationFact, operationNames, type Page } from './facts.ts';
import { readTable } from './field-rows.ts';
import { readZeroValues, splitFrontMatter } from './front-matter.ts';
import { pageError, readRequest } from './hosts.ts';
import {
  fixedTitles,
  introduction,
  messageNames,
  refuseCutPage,
  type Section,
  splitSections,
} from './page-sections.ts';

const emptyMessage = 'google.protobuf.Empty';

/**
 * Reads one operation page in the page format of 2025 and later: front matter with `apiPlayground`,
 * a body of `##` sections, and field tables between `#|` and `|#`. The body counts; the front matter
 * only adds the zero value of enums, which the body leaves out.
 */
export function readFormat2025(text: string, path: string): Page {
  const { frontMatter, body } = splitFrontMatter(text, path);
  const title = /^# .*: (\w+)\.(\w+)(?: \{#.*\})?\s*$/m.exec(body);
  if (!title) throw pageError(path, 'no title line of the form "# …: Service.Method"');
  const [, service = '', rpc = ''] = title;
  const request = readRequest(body, path);
  refuseCutPage(body, path);

  const sections = splitSections(body);
  const titles = sections.map((section) => section.title);
  const twice = titles.find((name, index) => fixedTitles.has(name) && titles.indexOf(name) !== index);
  if (twice !== undefined) throw pageError(path, `section "${twice}" occurs twice; remove the wrong one`);
  const names = messageNames(sections);
  const zeroValues = readZeroValues(frontMatter);
  const read = (section: Section) => readTable(section, { path, names, zeroValues });

  const operation: OperationFact = {
    ...operationNames(service, rpc),
    ...request,
    pathParameters: [],
    queryParameters: [],
    responseMessage: emptyMessage,
    source: path,
  };
  if (isDeprecated(introduction(body))) operation.deprecated = true;
  const messages: MessageFact[] = [];
  for (const section of sections) {
    const name = section.anchor === undefined ? undefined : names.get(section.anchor);
    if (section.title === 'Path parameters') operation.pathParameters = read(section);
    else if (section.title === 'Query parameters') operation.queryParameters = read(section);
    else if (section.title === 'Body parameters') {
      operation.body = read(section);
      if (name !== undefined) operation.requestMessage = name;
    } else if (section.title === 'HTTP request') continue;
    else if (name === undefined) {
      if (section.title !== 'Response') throw pageError(path, `section "${section.title}" has no anchor`);
      operation.responseMessage = responseWithoutAnchor(section.text, path);
    } else {
      if (!/^#\|$/m.test(section.text)) {
        throw pageError(path, `section "${section.title}" has no table. The page is truncated: fetch it again`);
      }
      if (section.title === 'Response') operation.responseMessage = name;
      const fields = read(section);
      if (!messages.some((message) => message.name === name)) messages.push({ name, fields, source: path });
    }
    if (section.title === 'Query parameters' && name !== undefined) operation.requestMessage = name;
  }
  return { operation, messages, format: 2025 };
}

function responseWithoutAnchor(text: string, path: string): string {
  if (text.includes('||Field')) throw pageError(path, 'the response has fields but no anchor that names its message');
  return emptyMessage;
}
