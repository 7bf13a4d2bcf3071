/**
 * What to do about values that people send often. Only requests use them: nobody can mend a response.
 * They are told from the value alone, so no hint is given for a secret field.
 */
export interface Hints {
  /** For whatever was wanted. */
  general(value: unknown): string | undefined;
  int64(value: unknown): string | undefined;
  number(value: unknown): string | undefined;
  timestamp(value: unknown): string | undefined;
  duration(value: unknown): string | undefined;
  fieldMask(value: unknown): string | undefined;
}

const bytes: Readonly<Record<string, number>> = { k: 1024, m: 1_048_576, g: 1_073_741_824, t: 1_099_511_627_776 };
const seconds: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86400 };

export const hints: Hints = {
  general: (value) => (value === null ? 'leave the field out instead' : undefined),
  int64(value) {
    const [, amount, unit = ''] = /^(\d{1,6}) ?([kmgt])i?b?$/i.exec(String(value)) ?? [];
    return (
      amount && `sizes are in bytes, a GB being 2^30 of them: '${Number(amount) * (bytes[unit.toLowerCase()] ?? 1)}'`
    );
  },
  number: (value) =>
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? `write it without quotes: ${value}` : undefined,
  timestamp(value) {
    if (value instanceof Date && Number.isFinite(value.getTime())) return `write it as text: '${value.toISOString()}'`;
    if (typeof value === 'number') return `write it as text such as '2026-01-31T12:00:00Z'`;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? `add a time: '${value}T00:00:00Z'`
      : undefined;
  },
  duration(value) {
    if (typeof value === 'number' && Number.isFinite(value))
      return `write it in seconds with the suffix s: '${value}s'`;
    const [, amount, unit = ''] = /^(\d{1,6}) ?([mhd])\w{0,6}$/i.exec(String(value)) ?? [];
    return amount && `write it in seconds: '${Number(amount) * (seconds[unit.toLowerCase()] ?? 1)}s'`;
  },
  fieldMask: (value) => (Array.isArray(value) ? 'join the paths with commas' : undefined),
};
