import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf } from './arbitrary.ts';
import { forms } from './document.ts';
import { mutantsOf } from './mutants.ts';
import { validatorOf } from './validators.ts';

test.each(forms)('$name: a message reads well under a form field, without the place of the issue', (form) => {
  const bases = fc.sample(arbitraryOf(form.name), { numRuns: 2, seed: 7 });
  const issues = bases
    .flatMap((base) => mutantsOf(form, base))
    .flatMap(({ value }) => validatorOf(form.name).safeParse(value).issues ?? []);
  expect(issues.length).toBeGreaterThan(0);
  for (const { message, pointer } of issues) {
    expect(message).toMatch(/^[A-Z]/);
    expect(message).not.toMatch(/[\n.]$/);
    if (pointer !== '') expect(message.startsWith(pointer)).toBe(false);
  }
});
