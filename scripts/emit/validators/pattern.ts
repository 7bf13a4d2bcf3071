/** A regular expression literal that matches the whole of a value. */
export function patternText(pattern: string): string {
  // Not where an alternative could escape the anchors, or the last character is an escaped dollar sign.
  const isWhole = pattern.startsWith('^') && /[^\\](?:\\\\)*\$$/.test(pattern) && !pattern.includes('|');
  const whole = isWhole ? pattern : `^(?:${pattern})$`;
  return `/${new RegExp(whole, 'u').source}/u`;
}
