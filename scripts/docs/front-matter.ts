import { parse as parseYaml } from 'yaml';
import { pageError } from './hosts.ts';

/** Splits a page into its front matter, parsed, and its body. */
export function splitFrontMatter(text: string, path: string): { frontMatter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) throw pageError(path, 'the front matter does not end. The page is truncated: fetch it again');
  try {
    return {
      frontMatter: parseYaml((match[1] ?? '').replaceAll(/\{\{ ([\w-]+) \}\}/g, '$1')),
      body: text.slice(match[0].length),
    };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw pageError(path, `the front matter is not valid YAML: ${reason}`);
  }
}

/** Enum values of the front matter, keyed by the values without the first one, to look a zero value up by the rest. */
export function readZeroValues(frontMatter: unknown): Map<string, string> {
  const zeroValues = new Map<string, string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (node !== null && typeof node === 'object') {
      const values = (node as { enum?: unknown }).enum;
      if (Array.isArray(values) && values.every((value) => typeof value === 'string')) {
        zeroValues.set(values.slice(1).join(), values[0] ?? '');
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(frontMatter);
  return zeroValues;
}
