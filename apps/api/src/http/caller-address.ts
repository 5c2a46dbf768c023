import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that name a network: whoever has one of its addresses has all 2^64 of them. */
const NETWORK_GROUPS = 4;

/**
 * What tries are counted by: a caller's IPv4 address, or the /64 network of an IPv6 one, as a single line of a household or a rented server is given. An
 * IPv4 address that is written inside an IPv6 one counts as itself.
 *
 * @param address as Node or the proxy in front tells it; what is no address stays as it is
 */
export function callerAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  // The parser of addresses writes each in one way, without the zeros in front.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}
