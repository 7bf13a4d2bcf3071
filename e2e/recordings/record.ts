import { readFile, writeFile } from 'node:fs/promises';
import { recordingText, recordingUrl, recordScenario, scenarios } from './scenarios.ts';

/** Compares the committed recordings with the present answers of the emulator; `--update` writes them. */
const isUpdate = process.argv.includes('--update');
for (const [name, scenario] of Object.entries(scenarios)) {
  const { recording } = await recordScenario(scenario);
  const url = recordingUrl(name);
  const present = await readFile(url, 'utf8').catch(() => undefined);
  const text = recordingText(recording);
  if (present === text) console.log(`same ${name}`);
  else if (isUpdate) {
    await writeFile(url, text);
    console.log(`wrote ${name}`);
  } else {
    console.error(`differs ${name}. Run: node e2e/recordings/record.ts --update`);
    process.exitCode = 1;
  }
}
