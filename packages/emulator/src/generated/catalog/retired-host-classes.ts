// Generated from openapi/catalog/retired-host-classes.yaml by scripts/generate.ts. Do not edit.
/**
 * Host classes that are no longer available for new hosts. Lists of host classes do not include them.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/burstable-hosts-deprecation-2023.md}
 */
export const retiredHostClasses: readonly string[] = [
  'b1.nano',
  'b1.micro',
  'b1.small',
  'b2.nano',
  'b2.micro',
  'b2.small',
];
