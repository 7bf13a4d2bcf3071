import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The program with all its imports as one classic script that sets the global `program`. */
export async function bundleProgram(): Promise<string> {
  const build = await rolldown({
    input: join(import.meta.dirname, 'program.ts'),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name: 'program', codeSplitting: false });
  await build.close();
  if (output.length !== 1) throw new Error(`One script is wanted, not ${output.length}`);
  return output[0].code;
}
