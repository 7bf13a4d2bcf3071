import {
  type Constraints,
  type Facts,
  type FieldFact,
  type FieldType,
  type MessageFact,
  messageOfType,
  type OperationFact,
} from '../facts.ts';

/** Invented pages that state given facts, in each of the page formats. Path relative to the folder of pages → text. */
export function renderPages(facts: Facts, format: 2019 | 2024 | 2025): Map<string, string> {
  const messages = new Map(facts.messages.map((message) => [message.name, message]));
  const texts = new Map<string, string>();
  const services = new Map<string, string[]>();
  for (const operation of facts.operations) {
    const { service, rpc } = operation;
    const file = `${rpc.charAt(0).toLowerCase()}${rpc.slice(1)}.md`;
    const render = format === 2019 ? renderOld : renderNew;
    texts.set(`${service}/${file}`, render(operation, messages, format));
    services.set(service, [...(services.get(service) ?? []), `|| [${rpc}](${file}) | A call. ||`]);
  }
  for (const [service, rows] of services)
    texts.set(
      `${service}/index.md`,
      `---\neditable: false\n---\n\n# Library API, REST: ${service}\n\n#|\n||Method | Description ||\n${rows.join('\n')}\n|#\n`,
    );
  return texts;
}

/** Messages that fields refer to, in the order in which they are met. */
function reached(fields: readonly FieldFact[], messages: ReadonlyMap<string, MessageFact>): MessageFact[] {
  const found = new Map<string, MessageFact>();
  const visit = (list: readonly FieldFact[]): void => {
    for (const { type } of list) {
      const message = messages.get(messageOfType(type) ?? '');
      if (!message || found.has(message.name)) continue;
      found.set(message.name, message);
      visit(message.fields);
    }
  };
  visit(fields);
  return [...found.values()];
}

function renderNew(operation: OperationFact, messages: ReadonlyMap<string, MessageFact>, format: number): string {
  const parts = [
    `---\neditable: false\n${format === 2024 ? 'sourcePath: en/page.md' : playground(operation)}\n---\n`,
    `# Library API, REST: ${operation.id}${format === 2024 ? ' {#Call}' : ''}\n\n${callText(operation)}\n`,
    `## HTTP request\n\n\`\`\`\n${operation.method} https://${operation.host}${operation.path}\n\`\`\`\n`,
  ];
  const section = (title: string, fields: readonly FieldFact[]) =>
    `## ${title}\n\n#|\n||Field | Description ||\n${fields.map(row).join('\n')}\n|#\n`;
  if (operation.pathParameters.length > 0) parts.push(section('Path parameters', operation.pathParameters));
  if (operation.queryParameters.length > 0)
    parts.push(section('Query parameters {#google.library.Query}', operation.queryParameters));
  const body = operation.body ?? [];
  if (operation.body) parts.push(section(`Body parameters {#${operation.requestMessage}}`, body));
  const response = messages.get(operation.responseMessage);
  const inner = reached([...operation.queryParameters, ...body, ...(response?.fields ?? [])], messages).filter(
    (message) => message !== response,
  );
  const title = (message: MessageFact) => message.name.split('.').at(-1);
  parts.push(
    `## Response${response ? ` {#${response.name}}` : ''}\n\n**HTTP Code: 200 - OK**\n\n#|\n||Field | Description ||\n${(response?.fields ?? []).map(row).join('\n')}\n|#\n`,
    ...inner.map((message) => section(`${title(message)} {#${message.name}}`, message.fields)),
  );
  return parts.join('\n');
}

const callText = ({ deprecated }: OperationFact): string => `${deprecated ? 'Deprecated. ' : ''}A call.`;

/** Front matter that holds what only it knows: the zero values of enums in bodies. */
function playground(operation: OperationFact): string {
  const enums = [...operation.queryParameters, ...(operation.body ?? [])].flatMap((field) =>
    field.type.kind === 'enum' && field.type.zero !== undefined
      ? [`        - enum: [${field.type.values.join(', ')}]`]
      : [],
  );
  return `apiPlayground:\n  - url: https://${operation.host}${operation.path}\n    body:\n      list:${enums.length === 0 ? ' []' : `\n${enums.join('\n')}`}`;
}

function row(field: FieldFact): string {
  const marks = `${field.required ? 'Required field. ' : ''}${field.deprecated ? 'Deprecated. ' : ''}`;
  const oneOf = field.oneOf
    ? `\n\nIncludes only one of the fields ${field.oneOf.map((name) => `\`${name}\``).join(', ')}.`
    : '';
  const limits = [...sentences(field), ...(field.unread ?? [])].join(' ');
  const values = statedValues(field).map((value) => `- \`${value}\`: A value.`);
  return `|| ${field.name}${field.repeated ? '[]' : ''} | ${typeText(field.type)}\n\n${marks}A field.${limits === '' ? '' : `\n\n${limits}`}${oneOf}${values.length === 0 ? '' : `\n\n${values.join('\n')}`} ||`;
}

/** Pages leave the zero value of an enum out. */
const statedValues = ({ type }: FieldFact): string[] =>
  type.kind === 'enum' ? type.values.filter((value) => value !== type.zero) : [];

function typeText(type: FieldType): string {
  switch (type.kind) {
    case 'message':
      return `**[${type.name.split('.').at(-1)}](#${type.name})**`;
    case 'enum':
      return `**enum** (${type.name})`;
    case 'map':
      return `**object** (map<**string**, ${typeText(type.values)}>)`;
    case 'int32':
      return '**integer** (int32)';
    case 'double':
    case 'float':
      return `**number** (${type.kind})`;
    case 'string':
    case 'boolean':
    case 'object':
      return `**${type.kind}**`;
    default:
      return `**string** (${type.kind})`;
  }
}

function sentences(field: FieldFact): string[] {
  const limits = field.constraints;
  const each = field.repeated || field.type.kind === 'map';
  const found: string[] = [];
  const say = <K extends keyof Constraints>(name: K, text: (value: NonNullable<Constraints[K]>) => string) => {
    const value = limits[name];
    if (value !== undefined) found.push(text(value as NonNullable<Constraints[K]>));
  };
  say('minLength', (value) => `The minimum string length in characters is ${value}.`);
  say('maxLength', (value) => `The maximum string length in characters${each ? ' for each value' : ''} is ${value}.`);
  say('keyMaxLength', (value) => `The maximum string length in characters for each key is ${value}.`);
  say('keyPattern', (value) => `Each key must match the regular expression \` ${value} \`.`);
  say('pattern', (value) => `${each ? 'Each value' : 'Value'} must match the regular expression \` ${value} \`.`);
  say('minimum', (value) => `The minimum value is ${value}.`);
  say('maximum', (value) => `The maximum value is ${value}.`);
  say('exclusiveMinimum', (value) => `Value must be greater than ${value}.`);
  say('minItems', (value) => `The minimum number of elements is ${value}.`);
  say('maxItems', (value) => `The maximum number of elements is ${value}.`);
  say('uniqueItems', () => 'All values must be unique.');
  say('maxProperties', (value) => `No more than ${value} per resource.`);
  return found;
}

function renderOld(operation: OperationFact, messages: ReadonlyMap<string, MessageFact>): string {
  const { rpc } = operation;
  const html = (field: FieldFact) =>
    sentences(field)
      .join(' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/` (.+?) `/g, '``$1``');
  const cell = (field: FieldFact) => {
    const limits = html(field);
    const values = statedValues(field).map((value) => `<li>${value}: A value.</li>`);
    return `<p>${field.required ? 'Required. ' : ''}${field.deprecated ? 'Deprecated. ' : ''}A field.</p>${limits === '' ? '' : ` <p>${limits}</p>`}${values.length === 0 ? '' : ` <ul> ${values.join(' ')} </ul>`} `;
  };
  const parameters = (title: string, anchor: string, fields: readonly FieldFact[]) =>
    fields.length === 0
      ? ''
      : `## ${title} {#${anchor}}\n \nParameter | Description\n--- | ---\n${fields.map((field) => `${field.name} | ${cell(field)}`).join('\n')}\n \n`;
  const rows = (fields: readonly FieldFact[], prefix: string, seen: readonly string[]): string[] =>
    fields.flatMap((field) => {
      const name = `${prefix}${field.name}${field.repeated ? '[]' : ''}`;
      const oneOf = field.oneOf
        ? ` <br> includes only one of the fields ${field.oneOf.map((other) => `\`${other}\``).join(', ')}<br>`
        : '';
      const message =
        field.type.kind === 'message' && !seen.includes(field.type.name) ? messages.get(field.type.name) : undefined;
      return [
        `${name} | ${oldType(field)}${oneOf}<br>${cell(field)}`,
        ...(message ? rows(message.fields, `${name}.<br>`, [...seen, message.name]) : []),
      ];
    });
  const table = (fields: readonly FieldFact[], seen: string) =>
    `\`\`\`json \n{}\n\`\`\`\n\n \nField | Description\n--- | ---\n${rows(fields, '', [seen]).join('\n')}\n \n`;
  return [
    '---\neditable: false\n---\n',
    `# Method ${rpc.charAt(0).toLowerCase()}${rpc.slice(1)}\n${callText(operation)}\n \n`,
    `## HTTP request {#https-request}\n\`\`\`\n${operation.method} https://${operation.host}${operation.path}\n\`\`\`\n `,
    parameters('Path parameters', 'path_params', operation.pathParameters),
    parameters('Query parameters', 'query_params', operation.queryParameters),
    operation.body
      ? `## Body parameters {#body_params}\n \n${table(operation.body, operation.requestMessage ?? '')}`
      : '',
    `## Response {#responses}\n**HTTP Code: 200 - OK**\n\n${table(messages.get(operation.responseMessage)?.fields ?? [], operation.responseMessage)}`,
  ].join('\n');
}

function oldType({ type }: FieldFact): string {
  switch (type.kind) {
    case 'message':
    case 'map':
    case 'object':
      return '**object**';
    case 'boolean':
      return '**boolean** (boolean)';
    case 'int32':
      return '**integer** (int32)';
    case 'double':
    case 'float':
      return `**number** (${type.kind})`;
    case 'int64':
    case 'date-time':
      return `**string** (${type.kind})`;
    default:
      return '**string**';
  }
}
