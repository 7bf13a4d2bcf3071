/** Parts of full protobuf names, such as `yandex.cloud.mdb.redis.v1.Cluster.Status`. */

/** `Status` */
export const simpleName = (message: string): string => message.split('.').at(-1) ?? message;

/** `yandex.cloud.mdb.redis.v1`: the parts before the first one in upper case. */
export const packageOf = (message: string): string => packageParts(message).join('.');

/** `ClusterStatus`: the name within its package. */
export const nameInPackage = (message: string): string =>
  message.split('.').slice(packageParts(message).length).join('');

/** The part of the package that tells services apart: `redis`. */
export const serviceOfPackage = (message: string): string =>
  packageParts(message).findLast((part) => !/^v\d+$/.test(part)) ?? '';

function packageParts(message: string): string[] {
  const parts = message.split('.');
  const first = parts.findIndex((part) => /^[A-Z]/.test(part));
  return parts.slice(0, Math.max(first, 0));
}
