import type { AnyRule, Kind, Walk } from './kind.ts';

/** A reference to a schema that contains this one. Its rule is read late, because it is made of this one. */
export interface RecursiveRule<Of extends AnyRule = AnyRule> {
  readonly kind: Kind<'recursive'>;
  readonly of: () => Of;
}

/** As deep as protobuf reads JSON. */
export const maxDepth = 100;

export const recursive: Kind<'recursive'> = {
  name: 'recursive',
  check(value: unknown, walk: Walk, rule: RecursiveRule): void {
    if (walk.path.length > maxDepth) {
      const expected = `at most ${maxDepth} levels of nesting`;
      walk.report(value, { code: 'too_deep', expected, received: 'more' });
      return;
    }
    const of = rule.of();
    walk.check(value, of);
  },
};
