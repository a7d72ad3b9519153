import ipaddr from 'ipaddr.js';
import { ReadoutError } from '../model/errors.ts';

/** A network that may be reached although it is not public, such as `10.1.2.0/24`. */
export type AllowedNet = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Blocks that count as public in the registry and lead into the own network: IPv4 addresses written as IPv6. */
const OWN: readonly string[] = ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32'];
const OWN_NETS = OWN.map((net) => ipaddr.parseCIDR(net));

/** The networks that a user allows. Throws `ReadoutError` for words that are no network. */
export function allowedNets(words: readonly string[]): readonly AllowedNet[] {
  return words.map((word) => {
    try {
      return word.includes('/') ? ipaddr.parseCIDR(word) : whole(ipaddr.parse(word));
    } catch {
      throw new ReadoutError('usage', `“${word}” is no network; write 10.1.2.0/24`);
    }
  });
}

/** True when a connection to the address may be opened: it is public, or the user allows it. `address`: without brackets. */
export function isOpenTo(address: string, allowed: readonly AllowedNet[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (allowed.some(([net, bits]) => net.kind() === parsed.kind() && parsed.match([net, bits] as never)))
    return true;
  return (
    parsed.range() === 'unicast' && !(parsed.kind() === 'ipv6' && OWN_NETS.some((net) => parsed.match(net)))
  );
}

/** The literal address in a host name of a URL, which the URL standard has brought to its plain form; null for a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return ipaddr.isValid(bare) ? bare : null;
}

function whole(address: ipaddr.IPv4 | ipaddr.IPv6): AllowedNet {
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
