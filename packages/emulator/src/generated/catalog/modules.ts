// Generated from openapi/catalog/modules.yaml by scripts/generate.ts. Do not edit.
import type { ServerModule } from './types.ts';

/**
 * Modules of the server. Once enabled, a module cannot be disabled.
 *
 * Unconfirmed. No page states the version of a module; these are the first releases.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/modules.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/enable-modules-note.md}
 */
export const modules = {
  valkeySearch: { name: 'Valkey-Search', version: '1.0.0', canBeDisabled: false },
  valkeyJson: { name: 'Valkey-JSON', version: '1.0.0', canBeDisabled: false },
  valkeyBloom: { name: 'Valkey-Bloom', version: '1.0.0', canBeDisabled: false },
} as const satisfies Readonly<Record<string, ServerModule>>;
