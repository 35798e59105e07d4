import { BlockList, isIPv6 } from 'node:net';

/** Source: https://www.iana.org/assignments/iana-ipv4-special-registry, and the IPv6 one. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether a URL leads to this machine by its host alone: `localhost`, 127.0.0.0/8 or ::1. No name is looked up. */
export function isLoopback({ hostname }: URL): boolean {
  if (hostname === 'localhost') return true;
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return LOOPBACK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
