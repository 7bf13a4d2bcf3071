import { inspect } from 'node:util';
import type { RawRequest } from '../server/raw-server.ts';

/** Secrets that a client is given. Their middle is found again however a server or a proxy escapes them. */
export const planted = {
  token: 'Qm7Zt4Kx9Lr3Vb6N',
  freshToken: 'Yc5Wd8Hs2Jf7Pg4T',
  password: '<&Bn6Xv3Mk9Rz2Gq5#$>',
  clientHeader: 'Dk8Lw2Zs5Xn7Cv3B',
  callHeader: 'Tr4Hy9Pm6Jb2Ql8F',
} as const;

const fragmentLength = 6;

/** A part of a secret is a secret: each is searched for by its beginning and its end. */
const fragments = Object.values(planted).flatMap((secret) => {
  const core = secret.replace(/[^a-z\d]/gi, '').toLowerCase();
  return [core.slice(0, fragmentLength), core.slice(-fragmentLength)];
});

/** Whether a text gives a planted secret away. */
const hasSecret = (text: string): boolean => {
  const lower = text.toLowerCase();
  return fragments.some((fragment) => lower.includes(fragment));
};

/** The places where an error shows a planted secret. Empty when it keeps them. */
export function findSecrets(error: unknown): string[] {
  return Object.entries(formsOf(error))
    .filter(([, text]) => hasSecret(text))
    .map(([form, text]) => `${form}: ${text.slice(0, 2000)}`);
}

/** Every way in which an error reaches a log. */
function formsOf(error: unknown): Record<string, string> {
  const forms: Record<string, string> = {
    inspect: inspect(error, { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }),
    'JSON.stringify': JSON.stringify(error) ?? '',
    String: String(error),
  };
  for (let cause = error, depth = 0; cause instanceof Error && depth < 10; cause = cause.cause, depth++) {
    forms[`message of cause ${depth}`] = cause.message;
    forms[`stack of cause ${depth}`] = cause.stack ?? '';
  }
  return forms;
}

/** What a request held, in the forms in which servers and proxies quote it. */
export function echoOf({ method, target, headers, body }: RawRequest): string {
  const whole = `${method} ${target} ${JSON.stringify(headers)} ${body}`;
  const html = whole.replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`);
  return [...Object.values(headers), body, JSON.stringify(whole), encodeURIComponent(whole), html].join(' ');
}

/** A log that keeps its lines. */
export function createCapturingLog() {
  const lines: string[] = [];
  const write = (message: string, fields: Readonly<Record<string, unknown>>): void => {
    lines.push(`${message} ${inspect(fields, { depth: Infinity })} ${JSON.stringify(fields)}`);
  };
  return {
    logger: { error: write, warn: write, info: write, debug: write },
    lines,
    findSecrets: (): string[] => lines.filter(hasSecret),
  };
}
