import { custom, type ZodType } from 'zod';
import type { Validator } from '../core/validator.ts';

/**
 * A validator as a zod schema, so that it composes with others. It checks all that the validator checks; each issue becomes
 * a zod issue of the code `custom` with the path and the message, and what else it says as `params`.
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
      // Paths and messages of ours begin at this value, which may be a part of another one.
      const { path, pointer, message, ...params } = issue;
      const sentence = message.slice(`${pointer || 'value'}: `.length);
      payload.issues.push({ code: 'custom', path: [...path], message: sentence, params, input: payload.value });
    }
  });
