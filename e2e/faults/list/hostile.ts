import { jsonAnswer } from '../server/answer.ts';
import { invalidArgument, invalidResponse } from './endings.ts';
import { answerFault, type Fault } from './fault.ts';

const size = 1_000_000;

const repeat = (text: string): string => text.repeat(size / text.length);

/** Texts that make a careless search for secrets take a time that grows with the square of their length, or worse. */
const texts: Readonly<Record<string, string>> = {
  'opened lists of passwords': repeat('"password": ['),
  'opened passwords': repeat('"password": "'),
  'escaped passwords': repeat('\\"password\\": \\"'),
  quotes: repeat('"'),
  backslashes: repeat('\\'),
  'backslashes and quotes': repeat('\\\\\\"'),
  'encoded backslashes': repeat('%25255c'),
  'words after Bearer': repeat('Bearer '),
  'beginnings of tokens': repeat('t1.'),
  'parts of tokens': `t1.${repeat('a')}`,
  'beginnings of keys': repeat('-----BEGIN '),
  spaces: repeat(' '),
  'line ends': repeat('\r\n'),
  'control characters': repeat('\0'),
  'halves of characters': repeat('\ud800'),
  'opened tags': repeat('<a href="'),
  'JSON as text': JSON.stringify({ details: JSON.stringify({ list: Array(5_000).fill({ key: 'value "quoted"' }) }) }),
};

const opened = 100_000;
const deep = `${'['.repeat(opened)}${']'.repeat(opened)}`;

const html = { 'content-type': 'text/html' };

/** Answers of a megabyte that are made to keep the client busy. */
export const hostileFaults: readonly Fault[] = [
  ...Object.entries(texts).flatMap(([name, text]) => [
    answerFault(`refusal about ${name}`, 'gives up', invalidArgument, ({ connection, headers, echo }) => {
      const details = [
        { '@type': 'type.googleapis.com/google.rpc.DebugInfo', detail: `${text} ${echo}`, [text]: text },
      ];
      connection.answer(jsonAnswer({ code: 3, message: `${echo} ${text}`, details }, headers, 400));
    }),
    answerFault(`refusing page of ${name}`, 'gives up', invalidArgument, ({ connection, headers, echo }) =>
      connection.answer({ status: 400, headers: { ...headers, ...html }, body: `<${text} ${echo}` }),
    ),
    answerFault(
      `successful page of ${name}`,
      'gives up',
      invalidResponse,
      ({ perform, connection, headers, echo }) => {
        perform();
        connection.answer({ status: 200, headers: { ...headers, ...html }, body: `<${text} ${echo}` });
      },
      { isInBody: true },
    ),
  ]),
  answerFault('refusal with details of great depth', 'gives up', invalidArgument, ({ connection, headers }) =>
    connection.answer({
      ...jsonAnswer({}, headers, 400),
      body: `{"code":3,"message":"deep","details":[{"@type":"x","value":${deep}}]}`,
    }),
  ),
];
