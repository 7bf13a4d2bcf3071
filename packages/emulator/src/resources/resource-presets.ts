import type { Handlers } from '../core/handler.ts';
import { notFound } from '../core/refusal.ts';
import { resourcePresets } from './catalog.ts';

export const resourcePresetHandlers = {
  getResourcePreset({ resourcePresetId }) {
    const preset = resourcePresets.find(({ id }) => id === resourcePresetId);
    if (!preset) throw notFound('Resource preset', resourcePresetId);
    return preset;
  },

  listResourcePresets: () => ({ resourcePresets: [...resourcePresets] }),
} satisfies Handlers;
