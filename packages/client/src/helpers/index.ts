import * as defaults from './generated/defaults.ts';
import * as knownValues from './generated/known-values.ts';
import * as toCreate from './generated/to-create.ts';
import * as toUpdate from './generated/to-update.ts';

export {
  type ByteUnit,
  formatBytes,
  gibibytes,
  type Int64Text,
  kibibytes,
  mebibytes,
  parseBytes,
  tebibytes,
  toBytes,
} from './bytes.ts';
export { diskSizeFor, diskSizeSteps, isDiskSize } from './disk-size.ts';
export {
  type DurationParts,
  durationToMilliseconds,
  durationToNanoseconds,
  durationToParts,
  durationToTemporal,
  toDuration,
} from './durations.ts';
export { isKnown } from './is-known.ts';
export type { NativeDuration, NativeInstant, TemporalNamespace } from './temporal.ts';
export {
  compareTimestamps,
  timestampToDate,
  timestampToInstant,
  timestampToNanoseconds,
  toTimestamp,
} from './timestamps.ts';
export {
  type Filled,
  type FilledField,
  type SchemaDefaults,
  type WithDefaults,
  withDefaults,
} from './with-defaults.ts';

// Not `export * as`, which React Native's Babel preset cannot translate.
export { defaults, knownValues, toCreate, toUpdate };
