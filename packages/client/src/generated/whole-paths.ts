// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Paths in updates of objects that are set as one value. */
export const wholePaths: readonly string[] = [
  'configSpec.backupWindowStart',
  'labels',
  'maintenanceWindow',
  'maintenanceWindows',
];
