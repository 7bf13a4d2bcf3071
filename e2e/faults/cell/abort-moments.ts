import type { ClientOptions } from '@managed-redis/client';
import { formatAnswer, jsonAnswer } from '../server/answer.ts';
import { type Plan, transmission } from './laboratory.ts';
import type { Step } from './steps.ts';

/** A moment in the life of a request at which the caller aborts. */
export interface AbortMoment {
  readonly name: string;
  /** Steps at which there is no such moment. */
  readonly isAt: (step: Step) => boolean;
  readonly isBeforeCall?: boolean;
  readonly plan?: (abort: () => void) => Pick<Plan, 'serve' | 'trap'>;
  readonly options?: (abort: () => void) => ClientOptions;
  /** Aborts when the client sets a timer of so many milliseconds. */
  readonly atTimer?: number;
  /** Requests of the step that are sent. */
  readonly requests: number;
}

const later = (abort: () => void): void => void setTimeout(abort, transmission);

/** Longer than any test runs. */
export const longDelay = 3_600_000;

const everywhere = (): boolean => true;
/** The stream has begun with the headers, and a failed poll is repeated by the wait. */
const hasBody = ({ kind }: Step): boolean => kind !== 'stream';
const hasBackOff = ({ kind }: Step): boolean => kind !== 'poll';
/** A token that was fetched once serves the calls that come after it. */
const needsToken = ({ kind, name }: Step): boolean => kind !== 'poll' && name !== 'list, second page';

export const abortMoments: readonly AbortMoment[] = [
  { name: 'before the call', isAt: needsToken, isBeforeCall: true, requests: 0 },
  {
    name: 'while a token is fetched',
    isAt: needsToken,
    options: (abort) => ({
      credentials: () => {
        later(abort);
        return new Promise<never>(() => {});
      },
    }),
    requests: 0,
  },
  {
    name: 'while connecting',
    isAt: everywhere,
    plan: () => ({ trap: 'silentTls' }),
    options: (abort) => ({
      fetch: (url, init) => {
        if (url.startsWith('https:')) later(abort);
        return fetch(url, init);
      },
    }),
    requests: 1,
  },
  {
    name: 'before the headers',
    isAt: everywhere,
    plan: (abort) => ({
      serve({ perform }) {
        perform();
        later(abort);
      },
    }),
    requests: 1,
  },
  {
    name: 'in the headers',
    isAt: everywhere,
    plan: (abort) => ({
      serve({ perform, connection }) {
        connection.write(formatAnswer(perform()).subarray(0, 40));
        later(abort);
      },
    }),
    requests: 1,
  },
  {
    name: 'in the body',
    isAt: hasBody,
    plan: (abort) => ({
      serve({ perform, connection }) {
        connection.write(formatAnswer(perform()).subarray(0, -5));
        later(abort);
      },
    }),
    requests: 1,
  },
  {
    name: 'in the body of a refusal',
    isAt: everywhere,
    plan: (abort) => ({
      serve({ connection, headers }) {
        connection.write(formatAnswer(jsonAnswer({ code: 14, message: 'busy' }, headers, 503)).subarray(0, -5));
        later(abort);
      },
    }),
    requests: 1,
  },
  {
    name: 'in the back-off',
    isAt: hasBackOff,
    plan: () => ({
      serve: ({ connection, headers }) => connection.answer(jsonAnswer({ code: 14, message: 'busy' }, headers, 503)),
    }),
    options: () => ({ retry: { baseDelay: longDelay, maxDelay: longDelay }, timeout: Infinity }),
    atTimer: longDelay,
    requests: 1,
  },
];
