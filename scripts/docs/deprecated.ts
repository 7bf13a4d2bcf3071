/**
 * Whether a text calls its subject deprecated: with its first word, or in a sentence that begins with the word. The list of
 * enum values at its end does not count.
 */
export function isDeprecated(text: string): boolean {
  const [own = ''] = text.split(/^\s*- `/m);
  return (
    /^\s*(?:Required(?: field)?\. )?Deprecated\b/.test(own) ||
    /(?:[.!?]\s+|\n\s*)Deprecated(?=[.:,;!]|\s*$|\s+(?:[Uu]se|[Pp]lease|since|in|and|as|by)\b)/.test(own)
  );
}
