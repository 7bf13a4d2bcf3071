import { type Answer, jsonAnswer } from '../server/answer.ts';
import { invalidResponse } from './endings.ts';
import { answerFault, type Fault, type Reaction, type Strike } from './fault.ts';

const strictFault = (
  name: string,
  reaction: Reaction,
  createAnswer: (right: Answer, strike: Strike) => Answer,
): Fault =>
  answerFault(
    name,
    reaction,
    invalidResponse,
    (strike) => strike.connection.answer(createAnswer(strike.perform(), strike)),
    { isInBody: true },
  );

const withBody = (right: Answer, body: string): Answer => ({ ...right, body });

/** Successes that are JSON, or nearly so, but not what the call is about. */
export const strictBodyFaults: readonly Fault[] = [
  strictFault('204', 'gives up', ({ headers = {} }) => ({ status: 204, headers })),
  strictFault('NUL in the JSON', 'gives up', (right) => withBody(right, String(right.body).replace(':"', ':"\0'))),
  strictFault('two JSON objects', 'gives up', (right) => withBody(right, `${right.body}${right.body}`)),
  strictFault('JSON with a comma too many', 'gives up', (right) =>
    withBody(right, `${String(right.body).slice(0, -1)},}`),
  ),
  strictFault('a status in a success', 'gives up', (_, { headers, echo }) =>
    jsonAnswer({ code: 5, message: echo, details: [] }, headers),
  ),
];

/** A list may be empty, so that only other calls notice. */
export const emptyObjectFault = strictFault('empty object', 'gives up', (_, { headers }) => jsonAnswer({}, headers));
