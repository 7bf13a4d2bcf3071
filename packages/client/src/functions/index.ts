export { allFeatures } from '../core/all-features.ts';
export type { ApiPromise, OperationPromise } from '../core/api-promise.ts';
export { type Core, createClient } from '../core/core.ts';
export type { Pages } from '../core/pages.ts';
export type { RecordStream } from '../core/record-stream.ts';
export type { RequestOptions } from '../core/request-options.ts';
export { resumeOperation } from '../core/resumable-operations.ts';
export * from '../generated/functions.ts';
