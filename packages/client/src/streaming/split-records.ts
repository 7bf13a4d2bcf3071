/** Finds the records in a text that arrives in pieces. */
export interface RecordSplitter {
  /** Yields the texts of the records that end in this piece. Throws the splitter's error for anything but records. */
  split(piece: string): Iterable<string>;
  /** Whether the text may end here. */
  isComplete(): boolean;
}

/** Why a text cannot be split. */
export type SplitProblem = 'malformed' | 'too-large';

/**
 * Cuts a text into its objects, which may be the elements of one array, one a line, or one after the other. Keeps only
 * the beginning of a record that has not ended yet.
 */
export function createRecordSplitter(maxLength: number, createError: (problem: SplitProblem) => Error): RecordSplitter {
  let pending = '';
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let array: 'possible' | 'none' | 'open' | 'closed' = 'possible';

  const append = (text: string): void => {
    pending += text;
    if (pending.length > maxLength) throw createError('too-large');
  };

  /** Reads one character of a record. Whether the record ends with it. */
  const readInside = (character: string): boolean => {
    if (isEscaped) isEscaped = false;
    else if (isInString) {
      if (character === '"') isInString = false;
      else isEscaped = character === '\\';
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    return depth === 0;
  };

  /** Reads one character between records. Whether a record begins with it. */
  const readBetween = (character: string): boolean => {
    if (character === '{' && array !== 'closed') {
      depth = 1;
      if (array === 'possible') array = 'none';
      return true;
    }
    if (character === '[' && array === 'possible') array = 'open';
    else if (character === ']' && array === 'open') array = 'closed';
    else if (!/[\s,]/.test(character)) throw createError('malformed');
    return false;
  };

  function* split(piece: string): Generator<string> {
    let start = 0;
    for (let index = 0; index < piece.length; index++) {
      const character = piece[index]!;
      if (depth === 0) {
        if (readBetween(character)) start = index;
      } else if (readInside(character)) {
        append(piece.slice(start, index + 1));
        const record = pending;
        pending = '';
        yield record;
      }
    }
    if (depth > 0) append(piece.slice(start));
  }

  return { split, isComplete: () => depth === 0 && array !== 'open' };
}
