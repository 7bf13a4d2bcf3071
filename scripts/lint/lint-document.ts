import type { Spec } from '../model/read-spec.ts';
import { checkDefaults } from './defaults.ts';
import { checkDescriptions } from './descriptions.ts';
import { checkExamples } from './examples.ts';
import { checkExtensions, type ExtensionRules } from './extensions.ts';
import { checkLongRunning } from './long-running.ts';
import type { Problem } from './problem.ts';
import { checkUse } from './use.ts';
import { visitDocument } from './visit.ts';

/** Rules beyond Redocly's, for what the generator relies on and readers expect. */
export function lintDocument(spec: Spec, extensions: ExtensionRules): Problem[] {
  const places = visitDocument(spec);
  return [
    ...checkDescriptions(places),
    ...checkExtensions(places, extensions, spec),
    ...checkExamples(places, spec),
    ...checkDefaults(places, spec),
    ...checkLongRunning(places, spec),
    ...checkUse(spec),
  ].sort((left, right) => (left.pointer < right.pointer ? -1 : 1));
}
