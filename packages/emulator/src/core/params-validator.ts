import type { SafeParseResult } from '@managed-redis/validators';

/** Checks the input of one operation: the part of a generated validator that the emulator calls. */
export interface ParamsValidator {
  safeParse(value: unknown): SafeParseResult<unknown>;
}
