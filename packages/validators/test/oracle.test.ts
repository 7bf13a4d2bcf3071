import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ajvDifferences } from './ajv-differences.ts';
import { arbitraryOf } from './arbitrary.ts';
import { forms } from './document.ts';
import { mutantsOf } from './mutants.ts';
import { ajvTakes } from './oracle.ts';
import { isValid, validatorOf } from './validators.ts';

test.each(forms)('$name takes every valid value, as ajv does', ({ name }) => {
  fc.assert(
    fc.property(arbitraryOf(name), (value) => {
      expect(validatorOf(name).safeParse(value).issues ?? []).toEqual([]);
      expect(isValid(name, value)).toBe(true);
      expect(ajvTakes(name, value)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each(forms)('$name refuses every value with one broken rule, as ajv does', (form) => {
  const bases = fc.sample(arbitraryOf(form.name), { numRuns: 4, seed: 7 });
  const mutants = bases.flatMap((base) => mutantsOf(form, base));
  expect(mutants.length).toBeGreaterThan(0);
  for (const { rule, value, difference } of mutants) {
    expect({ rule, valid: isValid(form.name, value) }).toEqual({ rule, valid: false });
    if (difference !== undefined) expect(ajvDifferences).toHaveProperty(difference);
    expect({ rule, ajv: ajvTakes(form.name, value) }).toEqual({ rule, ajv: difference !== undefined });
  }
});

test.each(forms)('$name answers as ajv does about any value', ({ name }) => {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 3 }), damaged(arbitraryOf(name)));
  fc.assert(
    fc.property(anything, (value) => {
      expect(isValid(name, value)).toBe(ajvTakes(name, value));
    }),
    { numRuns: 60 },
  );
});

/** Valid values in which one place, however deep, is replaced by any JSON value or taken away. */
function damaged(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.nat(), fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined }))
    .map(([value, seed, replacement]) => {
      const copy = structuredClone(value);
      const places: [Record<string, unknown>, string][] = [];
      const walk = (node: unknown): void => {
        if (node === null || typeof node !== 'object') return;
        for (const key of Object.keys(node)) {
          places.push([node as Record<string, unknown>, key]);
          walk((node as Record<string, unknown>)[key]);
        }
      };
      walk(copy);
      const place = places[seed % places.length];
      if (place) {
        const [parent, key] = place;
        if (replacement === undefined && !Array.isArray(parent)) delete parent[key];
        else parent[key] = replacement ?? null;
      }
      return copy;
    });
}

test('each stated difference from ajv occurs', () => {
  const met = new Set(
    forms.flatMap((form) =>
      fc
        .sample(arbitraryOf(form.name), { numRuns: 1, seed: 7 })
        .flatMap((base) => mutantsOf(form, base).map(({ difference }) => difference)),
    ),
  );
  expect(Object.keys(ajvDifferences).filter((difference) => !met.has(difference))).toEqual([]);
});
