import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not this machine, not a private network, not a cloud's metadata service, not multicast, and
 * not one of these written inside an IPv6 address (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
