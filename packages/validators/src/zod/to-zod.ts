import { custom, type ZodType } from 'zod';
import type { Validator } from '../core/validator.ts';

/**
 * A validator as a zod schema, to compose with others. It checks all that the validator checks. Each issue becomes a zod
 * issue with the code `custom`, the path and the message; the other facts are its `params`.
 *
 * @example
 * ```ts
 * import { host } from '@managed-redis/validators';
 * import { toZod } from '@managed-redis/validators/zod';
 * import { z } from 'zod';
 *
 * const inventory = z.object({ region: z.string(), hosts: z.array(toZod(host)) });
 * ```
 */
export const toZod = <T>(validator: Validator<T>): ZodType<T, T> =>
  custom<T>().check((payload) => {
    const result = validator.safeParse(payload.value);
    for (const issue of result.issues ?? []) {
      // The pointer begins at this value, which may be a part of another one.
      const { path, pointer: _, message, ...params } = issue;
      payload.issues.push({ code: 'custom', path: [...path], message, params, input: payload.value });
    }
  });
