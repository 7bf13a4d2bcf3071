/** What an id is for. It decides the format. */
export type IdKind =
  | 'cluster'
  | 'operation'
  | 'host'
  | 'policy'
  | 'maintenance'
  | 'changeFreeze'
  | 'request'
  | 'trace'
  | 'token';

/** Makes an id for a kind of thing. Must never return the same id twice. */
export type CreateId = (kind: IdKind) => string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Ids in the service's formats. The same seed gives the same ids, so that answers can be compared as text. */
export function createIds(seed: number): CreateId {
  const random = mulberry32(seed);
  const text = (length: number, letters: string): string =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  const hex = (length: number): string => text(length, '0123456789abcdef');
  return (kind) => {
    switch (kind) {
      case 'cluster':
      case 'operation':
      case 'policy':
      case 'maintenance':
      case 'changeFreeze':
        return `c9q${text(17, alphabet)}`;
      case 'host':
        return text(16, alphabet);
      case 'request':
        return `${hex(8)}-${hex(4)}-4${hex(3)}-${text(1, '89ab')}${hex(3)}-${hex(12)}`;
      case 'trace': {
        const trace = hex(16);
        return `${trace}:${hex(16)}:${trace}:1`;
      }
      case 'token':
        return `t1.${text(40, `${alphabet}-_`)}.${text(86, `${alphabet}-_`)}`;
      default:
        return kind satisfies never;
    }
  };
}

/** A small random number generator for [0, 1) by Tommy Ettinger, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
