import { afterAll, expect, test } from 'vitest';
import { createCounts } from './cell/counts.ts';
import { runCell } from './cell/run-cell.ts';
import { steps } from './cell/steps.ts';
import { watchProcess } from './cell/watch-process.ts';
import { faults } from './list/index.ts';
import { emptyObjectFault, strictBodyFaults } from './list/strict-bodies.ts';
import { openTraps } from './server/traps.ts';

const traps = await openTraps();
const processWatch = watchProcess();
const counts = createCounts();

for (const fault of [...faults, ...strictBodyFaults, emptyObjectFault]) {
  for (const step of steps) {
    if (fault.isInBody && step.kind === 'stream') continue;
    if (fault === emptyObjectFault && step.name.startsWith('list')) continue;
    for (const times of ['once', 'always'] as const) {
      test.concurrent(`${step.name}: ${fault.name}, ${times}`, async () => {
        await runCell(traps, fault, step, times);
        counts.add(fault.name, step.name);
      });
    }
  }
}

afterAll(async () => {
  traps.close();
  console.log(counts.format('Faults'));
  expect(await processWatch.end()).toEqual({ unhandled: [], resources: [] });
});
