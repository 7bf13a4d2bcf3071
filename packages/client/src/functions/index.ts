export { allFeatures } from '../core/all-features.ts';
export { type Core, createClient } from '../core/core.ts';
export { resumeOperation } from '../core/resumable-operations.ts';
export * from '../generated/functions.ts';
