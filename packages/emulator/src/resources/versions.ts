import type { Handlers } from '../core/handler.ts';
import { versions } from './catalog.ts';

export const versionHandlers = {
  listVersions: () => ({ version: [...versions] }),
} satisfies Handlers;
