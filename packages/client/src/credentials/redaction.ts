const mask = '[redacted]';

/** What tokens and keys look like, for texts from elsewhere that may repeat one. */
const secretShapes: readonly RegExp[] = [
  /-----BEGIN[A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END[A-Z ]*-----|$)/g,
  /\bt1\.[\w-]+=*\.[\w-]+/g,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  /\by[0-3]_[\w-]{10,}/g,
  /\bA(?:QVN|QAA|gAA)[\w-]{16,}/g,
  /\b(Bearer|Api-Key)\s+[^\s"',;]+/gi,
];

/** Replaces the given secrets, and whatever looks like one, in a text. */
export function redactSecrets(text: string, secrets: readonly string[] = []): string {
  let result = text;
  for (const secret of writtenForms(secrets)) result = result.replaceAll(secret, mask);
  for (const shape of secretShapes) result = result.replace(shape, mask);
  return result;
}

/** A secret as it is, percent-encoded, in JSON, and line by line. Longest first, so that no rest stays. */
function writtenForms(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [
    secret,
    percentEncode(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    ...secret.split(/\r?\n/).filter((line) => line.length >= 16),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= 4).sort((left, right) => right.length - left.length);
}

/** Percent-encoding, of text with half a surrogate pair too. */
const percentEncode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** A copy of what was thrown that holds its name, code, text and causes, without secrets and without other fields. */
export function safeCause(thrown: unknown, secrets: readonly string[] = [], depth = 0): Error {
  const source = thrown instanceof Error ? thrown : new Error(String(thrown));
  const cause = source.cause === undefined || depth > 3 ? undefined : safeCause(source.cause, secrets, depth + 1);
  const copy = new Error(redactSecrets(source.message, secrets), cause === undefined ? undefined : { cause });
  const { code } = source as { readonly code?: unknown };
  Object.defineProperty(copy, 'name', { value: redactSecrets(String(source.name), secrets), configurable: true });
  Object.defineProperty(copy, 'stack', { value: redactSecrets(String(source.stack), secrets), configurable: true });
  return typeof code === 'string' ? Object.assign(copy, { code: redactSecrets(code, secrets) }) : copy;
}
