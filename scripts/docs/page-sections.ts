import { pageError } from './hosts.ts';

/** What a page says about its operation, between title and request. */
export const introduction = (body: string): string =>
  (/^# .*\n([\s\S]*?)^## HTTP request/m.exec(body)?.[1] ?? '').trim();

/** Rejects truncated pages, which would otherwise count as stating less: everything that begins must end. */
export function refuseCutPage(body: string, path: string): void {
  const cut = (what: string) => pageError(path, `${what}. The page is truncated: fetch it again`);
  const count = (mark: RegExp) => body.match(mark)?.length ?? 0;
  if (count(/^#\|$/gm) !== count(/^\|#/gm)) throw cut('a table does not end');
  if (count(/^```/gm) % 2 === 1) throw cut('a block of code does not end');
  if (!/^## Response\b/m.test(body)) throw cut('there is no section "Response"');
  const anchors = new Set([...body.matchAll(/^## .+ \{#(.+)\}$/gm)].map((match) => match[1] ?? ''));
  for (const [, anchor = ''] of body.matchAll(/^\|\| \S+ \| \*\*\[[^\]]+\]\(#(.+)\)\*\*$/gm)) {
    if (!anchors.has(anchor)) throw cut(`a table refers to ${anchor}, which has no section`);
  }
}

/** A `##` section of a page of 2024 and later. */
export interface Section {
  title: string;
  anchor?: string;
  text: string;
}

export function splitSections(body: string): Section[] {
  const heading = /^## (.+?)(?: \{#(.+)\})?$/gm;
  const starts = [...body.matchAll(heading)];
  return starts.map((match, index) => {
    const end = starts[index + 1]?.index ?? body.length;
    const section: Section = { title: match[1] ?? '', text: body.slice(match.index + match[0].length, end) };
    if (match[2] !== undefined) section.anchor = match[2];
    return section;
  });
}

/** Sections that every page may have once. All others are named after a message. */
export const fixedTitles = new Set([
  'Path parameters',
  'Query parameters',
  'Body parameters',
  'Response',
  'HTTP request',
]);

/**
 * Anchor to message name. When a page has one message twice (request and response), the second anchor
 * gets a number; the section title tells that number from one that belongs to the name (`RedisConfig5_0`).
 */
export function messageNames(sections: readonly Section[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { title, anchor } of sections) {
    if (anchor === undefined) continue;
    const lastDot = anchor.lastIndexOf('.');
    const isNumbered = !fixedTitles.has(title) && anchor.slice(lastDot + 1) !== title;
    names.set(anchor, isNumbered ? anchor.slice(0, lastDot + 1) + title : anchor);
  }
  for (const [anchor, name] of names) {
    const unnumbered = anchor.replace(/\d+$/, '');
    if (name === anchor && unnumbered !== anchor && names.has(unnumbered) && fixedTitleOf(sections, anchor)) {
      names.set(anchor, unnumbered);
    }
  }
  return names;
}

const fixedTitleOf = (sections: readonly Section[], anchor: string) =>
  sections.some((section) => section.anchor === anchor && fixedTitles.has(section.title));
