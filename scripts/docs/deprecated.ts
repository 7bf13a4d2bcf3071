/**
 * Whether a text calls what it describes deprecated: with its first word, or with a later sentence of its own. What it says of
 * single values of an enum, in the list at its end, does not count.
 */
export function isDeprecated(text: string): boolean {
  const [own = ''] = text.split(/^\s*- `/m);
  return (
    /^\s*(?:Required(?: field)?\. )?Deprecated\b/.test(own) ||
    /(?:[.!?]\s+|\n\s*)Deprecated(?=[.:,;!]|\s*$|\s+(?:[Uu]se|[Pp]lease|since|in|and|as|by)\b)/.test(own)
  );
}
