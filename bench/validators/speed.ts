import { pathToFileURL } from 'node:url';
import { invalidCluster, sampleCluster } from './sample.ts';

/** Times the peers given as files, in turns so that a busy machine slows all alike. Prints the least microseconds of each as JSON. */
interface Peer {
  readonly check: (value: unknown) => boolean;
  readonly explain: (value: unknown) => readonly unknown[] | undefined;
}

const peers: Peer[] = [];
for (const file of process.argv.slice(2)) peers.push(await import(pathToFileURL(file).href));

// Parsed, as a body is.
const valid = JSON.parse(JSON.stringify(sampleCluster));
const invalid = JSON.parse(JSON.stringify(invalidCluster));
for (const [index, { check, explain }] of peers.entries()) {
  if (!check(valid) || check(invalid) || (explain(invalid)?.length ?? 0) < 3) {
    throw new Error(
      `${process.argv[index + 2]} does not tell the valid cluster from the invalid one: ${JSON.stringify(explain(valid))}`,
    );
  }
}

let sink = 0;

/** Microseconds for one call. Short, so that on a busy machine many rounds run without interruption. */
function time(run: () => unknown): number {
  const end = performance.now() + 2;
  let calls = 0;
  const start = performance.now();
  do {
    for (let index = 0; index < 50; index++) if (run()) sink++;
    calls += 50;
  } while (performance.now() < end);
  return ((performance.now() - start) / calls) * 1000;
}

const times = peers.map(() => ({ valid: [] as number[], invalid: [] as number[] }));
for (let round = 0; round < 170; round++) {
  for (const [index, { check, explain }] of peers.entries()) {
    const own = times[index];
    const first = time(() => check(valid));
    const second = time(() => explain(invalid));
    // The first rounds only warm up.
    if (round >= 20) {
      own?.valid.push(first);
      own?.invalid.push(second);
    }
  }
}
if (sink < 0) console.error(sink);
console.log(JSON.stringify(times.map((own) => ({ valid: Math.min(...own.valid), invalid: Math.min(...own.invalid) }))));
