import type { Page } from './facts.ts';
import { readFormat2019 } from './format-2019.ts';
import { readFormat2024, withoutTypedOperation } from './format-2024.ts';
import { readFormat2025 } from './format-2025.ts';
import { pageError } from './hosts.ts';

/**
 * Reads one operation page of any format. `service`: name of its folder, for the format that does not name the service.
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
        'unknown page format. Known formats: 2019 ("# Method get"), 2024 and 2025 ("# …: Service.Method" after front matter). Remove the page from the folder, or add its format to scripts/docs',
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

/** Notes the path of the page, unless it is outside the folder of its service. */
function withPlace(page: Page, path: string, service: string): Page {
  if (page.operation.service !== service) return page;
  return { ...page, operation: { ...page.operation, page: `${service}/${path.split('/').at(-1)}` } };
}

/** Marks a page whose silence does not mean that something is gone. */
function asPartial(page: Page): Page {
  return {
    ...page,
    operation: { ...page.operation, partial: true },
    messages: page.messages.map((message) => ({ ...message, partial: true as const })),
  };
}
