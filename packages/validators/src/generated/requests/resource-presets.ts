// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
export { getResourcePresetParams as get, listResourcePresetsParams as list } from '../params/resource-presets.ts';
