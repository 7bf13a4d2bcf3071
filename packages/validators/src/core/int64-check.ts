import { type Context, report } from './context.ts';

export const int64 = (value: unknown, context: Context): void => checkInt64(value, context, '');

/** `isInt64` once more, in few bytes instead of little time, and telling the ways to fail apart. */
export function checkInt64(
  value: unknown,
  context: Context,
  limits: string,
  minimum = -Infinity,
  maximum = Infinity,
): void {
  const code =
    typeof value !== 'string'
      ? 'invalid_type'
      : !/^(0|-?[1-9]\d*)$/.test(value)
        ? 'invalid_format'
        : // Twenty characters hold every 64-bit integer; beyond them the conversion would only take time.
          value.length > 20 || !isWithin(BigInt(value), minimum, maximum)
          ? 'out_of_range'
          : undefined;
  if (!code) return;
  const hint = /^(number|bigint)$/.test(typeof value) && Number(value) % 1 === 0;
  report(
    context,
    code,
    `a 64-bit integer in a string${limits}`,
    value,
    hint ? `write it as a string: '${value}'` : context.hints?.int64(value),
  );
}

const isWithin = (value: bigint, minimum: number, maximum: number): boolean =>
  value === BigInt.asIntN(64, value) && value >= minimum && value <= maximum;
