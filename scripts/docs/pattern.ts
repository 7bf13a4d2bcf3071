/**
 * Pages write patterns with or without anchors and escape `@`; the service matches the whole value either way. The
 * document anchors them, so that JSON Schema matches the whole value too.
 */

/** A pattern without anchors, to compare two spellings. */
export function barePattern(pattern: string): string {
  const text = pattern
    .replaceAll('\\@', '@')
    .replace(/^\^/, '')
    .replace(/(?<!\\)((?:\\\\)*)\$$/, '$1');
  const group = /^\(\?:(.*)\)$/.exec(text)?.[1];
  return group !== undefined && isBalanced(group) && hasChoice(group) ? group : text;
}

/** A pattern as the document writes it. */
export function anchoredPattern(pattern: string): string {
  const bare = barePattern(pattern);
  return hasChoice(bare) ? `^(?:${bare})$` : `^${bare}$`;
}

/** Whether there is a `|` outside all groups and classes. */
function hasChoice(pattern: string): boolean {
  return walk(pattern).some(({ character, depth }) => character === '|' && depth === 0);
}

function isBalanced(pattern: string): boolean {
  return walk(pattern).every(({ depth }) => depth >= 0);
}

function walk(pattern: string): { character: string; depth: number }[] {
  const seen: { character: string; depth: number }[] = [];
  let depth = 0;
  let isInClass = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (character === '\\') index += 1;
    else if (isInClass) isInClass = character !== ']';
    else if (character === '[') isInClass = true;
    else {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      seen.push({ character, depth });
    }
  }
  return seen;
}
