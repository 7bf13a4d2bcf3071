import { reportInstallSize } from './install-size.ts';
import { reportSizes } from './size.ts';
import { reportSpeed } from './speed.ts';
import { reportStart } from './start.ts';
import { reportTypes } from './types.ts';

const parts: Record<string, () => void | Promise<void>> = {
  'Bundle size, minified and gzipped': reportSizes,
  'Time of a call over a stub of fetch, median': reportSpeed,
  'Import and construct in a fresh process, minimum and median': reportStart,
  'Cost of calls for a consumer’s tsc': reportTypes,
  'Install size': reportInstallSize,
};

for (const [title, report] of Object.entries(parts)) {
  console.log(`\n${title}`);
  await report();
}
