import { type Environment, readEnvironment } from '../core/runtime.ts';

/** Variables from which an agent of Node reads its proxies. */
export type ProxyEnvironment = {
  readonly HTTP_PROXY?: string;
  readonly HTTPS_PROXY?: string;
  readonly NO_PROXY: string;
};

/** The metadata service and its kind: no proxy can reach what is meant for this machine alone. */
const linkLocalAddresses = '169.254.0.0-169.254.255.255';

/** The proxies of one address, or those of the environment. A name in lower case comes first, as in other programs. */
export function createProxyEnvironment(proxy: string, env: Environment = readEnvironment()): ProxyEnvironment {
  if (proxy !== 'env') return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: linkLocalAddresses };
  const httpProxy = env.http_proxy || env.HTTP_PROXY;
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY;
  const exceptions = env.no_proxy || env.NO_PROXY;
  return {
    ...(httpProxy ? { HTTP_PROXY: httpProxy } : {}),
    ...(httpsProxy ? { HTTPS_PROXY: httpsProxy } : {}),
    NO_PROXY: exceptions ? `${exceptions},${linkLocalAddresses}` : linkLocalAddresses,
  };
}
