import { bodyFaults } from './bodies.ts';
import { connectionFaults } from './connection.ts';
import type { Fault } from './fault.ts';
import { framingFaults } from './framing.ts';
import { refusalFaults } from './refusals.ts';
import { silenceFaults } from './silence.ts';

export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...framingFaults,
  ...silenceFaults,
  ...bodyFaults,
  ...refusalFaults,
];
