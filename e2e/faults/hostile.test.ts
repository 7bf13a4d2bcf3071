import { afterAll, expect, test } from 'vitest';
import { createCounts } from './cell/counts.ts';
import { runCell } from './cell/run-cell.ts';
import { type Step, steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { hostileFaults } from './list/hostile.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();

/** Milliseconds of processor time for one answer of a megabyte, sending it included. */
const mostWork = 2000;

/** Characters that an error may keep of such an answer. */
const mostKept = 100_000;

const work: number[] = [];

/** The same step, which also takes how much work the answer is, and how much the error keeps of it. */
const watched = (step: Step): Step => ({
  ...step,
  async run(context) {
    const start = process.cpuUsage();
    try {
      await step.run(context);
    } catch (error) {
      expect(JSON.stringify(error).length, 'characters kept').toBeLessThan(mostKept);
      throw error;
    } finally {
      work.push(process.cpuUsage(start).user / 1000);
    }
  },
});

for (const fault of hostileFaults) {
  for (const step of steps.filter(({ name }) => name === 'create' || name === 'get')) {
    test(`${step.name}: ${fault.name}`, async () => {
      await runCell(traps, fault, watched(step), 'once');
      expect(work.at(-1), 'milliseconds of processor time').toBeLessThan(mostWork);
      counts.add(fault.name, step.name);
    });
  }
}

afterAll(async () => {
  traps.close();
  console.log(`${counts.format('Hostile answers')}\nMost work: ${Math.max(...work).toFixed(0)} ms`);
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
