/** Finds the records in a text that arrives in pieces. */
export interface RecordSplitter {
  /** The texts of the records that end in this piece, as they are asked for. Throws a text if there is no such form. */
  split(piece: string): Iterable<string>;
  /** Whether the text may end here. */
  isComplete(): boolean;
}

/**
 * Cuts a text into its objects, which may be the elements of one array, each on a line, or one after the other. Only
 * the part of a record whose end has not come is kept.
 */
export function createRecordSplitter(maxLength: number, fail: (tooLarge: boolean) => Error): RecordSplitter {
  let pending = '';
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let array: 'possible' | 'none' | 'open' | 'closed' = 'possible';

  function* split(piece: string): Generator<string> {
    let start = 0;
    const take = (end?: number): string => {
      pending += piece.slice(start, end);
      if (pending.length > maxLength) throw fail(true);
      return pending;
    };
    for (let index = 0; index < piece.length; index++) {
      const character = piece[index]!;
      if (isEscaped) isEscaped = false;
      else if (inString) {
        if (character === '"') inString = false;
        else isEscaped = character === '\\';
      } else if (depth > 0) {
        if (character === '"') inString = true;
        else if (character === '{' || character === '[') depth++;
        else if ((character === '}' || character === ']') && --depth === 0) {
          const record = take(index + 1);
          pending = '';
          yield record;
        }
      } else if (character === '{' && array !== 'closed') {
        depth = 1;
        start = index;
        if (array === 'possible') array = 'none';
      } else if (character === '[' && array === 'possible') array = 'open';
      else if (character === ']' && array === 'open') array = 'closed';
      else if (!/[\s,]/.test(character)) throw fail(false);
    }
    if (depth > 0) take();
  }

  return { split, isComplete: () => depth === 0 && array !== 'open' };
}
