import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** Whether only this machine can reach a server that listens on this address. */
export function isLoopback(hostname: string): boolean {
  const name = withoutBrackets(hostname).toLowerCase();
  const version = isIP(name);
  if (version === 0) return name === 'localhost' || name.endsWith('.localhost');
  return loopback.check(name, version === 4 ? 'ipv4' : 'ipv6');
}

/** Whether the text is an IP address. IPv6 addresses in URLs have brackets. */
export const isAddress = (hostname: string): boolean => isIP(withoutBrackets(hostname)) !== 0;

/** The host name of a `Host` header, in lower case and without its port. Undefined when it is malformed. */
export function readHostname(header: string): string | undefined {
  return /^(\[[\d.:a-f]+\]|[^\s:/?#@[\]\\]+)(:\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase().replace(/\.$/, '');
}

const withoutBrackets = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
