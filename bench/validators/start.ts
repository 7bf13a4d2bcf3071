import { pathToFileURL } from 'node:url';
import { sampleCluster } from './sample.ts';

/** Prints the milliseconds that the import of a file and the first parse take. */
const url = pathToFileURL(process.argv[2] ?? '').href;
const start = performance.now();
const { check } = await import(url);
if (!check(sampleCluster)) throw new Error(`${url} refuses the valid cluster`);
console.log(performance.now() - start);
