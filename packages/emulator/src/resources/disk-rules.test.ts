import { expect, it } from 'vitest';
import { findHostClass, gibibyte } from './catalog.ts';
import { diskProblem } from './disk-rules.ts';

it.each<[size: number, diskType: string, hostClass: string, problem: RegExp | undefined]>([
  [16, 'network-ssd', 'hm3-c2-m8', undefined],
  [15, 'network-ssd', 'hm3-c2-m8', /at least 17179869184 bytes \(16 GB\)/],
  [4096, 'network-ssd', 'hm3-c2-m8', undefined],
  [4097, 'network-ssd', 'hm3-c2-m8', /at most 4398046511104 bytes \(4096 GB\)/],
  [33, 'network-ssd', 'b3-c1-m4', /at most 34359738368 bytes \(32 GB\)/],
  [93, 'network-ssd-nonreplicated', 'b3-c1-m4', /not available for b3-c1-m4/],
  [93, 'network-ssd-nonreplicated', 'hm1.nano', /not available for hm1.nano/],
  [93, 'network-ssd-nonreplicated', 'hm3-c2-m8', undefined],
  [94, 'network-ssd-io-m3', 'hm3-c2-m8', /multiples of 99857989632 bytes \(93 GB\)/],
  [100, 'local-ssd', 'hm2.nano', undefined],
  [1600, 'local-ssd', 'hm2.nano', /at most .* \(1500 GB\)/],
  [100, 'local-ssd', 'hm3-c2-m8', /at least .* \(368 GB\)/],
  [368, 'local-ssd', 'hm3-c2-m8', undefined],
  [930, 'network-ssd', 'm4a-c64-m512', undefined],
])('judges a disk of %i GB on %s for %s', (size, diskType, hostClass, problem) => {
  const found = diskProblem(size * gibibyte, diskType, findHostClass(hostClass)!);
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(problem);
});
