import { readFormat2019 } from './format-2019.ts';
import { readFormat2024, withoutTypedOperation } from './format-2024.ts';
import { type Page, readFormat2025 } from './format-2025.ts';
import { pageError } from './hosts.ts';

export type { Page } from './format-2025.ts';

/**
 * Reads one operation page in whichever of the formats it is written. `service`: name of the folder it stands in, for the
 * format that does not name the service.
 */
export function parsePage(source: string, path: string, service = path.split('/').at(-2) ?? ''): Page {
  const text = normalize(source);
  switch (formatOf(text)) {
    case 2019:
      return readFormat2019(text, path, service);
    case 2024:
      return asPartial(readFormat2024(text, path));
    case 2025:
      return withPlace(withoutTypedOperation(readFormat2025(text, path)), path, service);
    default:
      throw pageError(
        path,
        'this is no page format that is known; known are those of 2019 ("# Method get"), 2024 and 2025 ("# …: Service.Method" after front matter). Take the page out of the folder, or teach scripts/docs its format',
      );
  }
}

/** Format of an operation page, or undefined for anything else. */
export function formatOf(text: string): Page['format'] | undefined {
  if (/^# Method \w+\s*$/m.test(text)) return 2019;
  if (!/^---\n/.test(text)) return undefined;
  if (!/^# .*: \w+\.\w+(?: \{#.*\})?\s*$/m.test(text) && !/^## HTTP request/m.test(text) && /\n---\n/.test(text))
    return undefined;
  // Pages of 2024 came with `sourcePath` alone; the playground was added beside it.
  return /^sourcePath: /m.test(text) && !/^apiPlayground:/m.test(text) ? 2024 : 2025;
}

export const normalize = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Notes where the page stands, unless its folder is no folder of its service. */
function withPlace(page: Page, path: string, service: string): Page {
  if (page.operation.service !== service) return page;
  return { ...page, operation: { ...page.operation, page: `${service}/${path.split('/').at(-1)}` } };
}

/** What a page in an older format leaves out is not gone. */
function asPartial(page: Page): Page {
  return {
    ...page,
    operation: { ...page.operation, partial: true },
    messages: page.messages.map((message) => ({ ...message, partial: true as const })),
  };
}
