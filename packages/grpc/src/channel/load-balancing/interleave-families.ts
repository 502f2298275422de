import type { Address } from "../address.ts";

/** Addresses with IPv6 and IPv4 taking turns, the first one's family first (RFC 8305 §4). */
export function interleaveFamilies(addresses: readonly Address[]): Address[] {
  const isV6 = (address: Address): boolean => "host" in address && address.host.includes(":");
  const [first] = addresses;
  if (first === undefined) return [];
  const leading = addresses.filter((address) => isV6(address) === isV6(first));
  const other = addresses.filter((address) => isV6(address) !== isV6(first));
  const mixed: Address[] = [];
  for (let i = 0; i < Math.max(leading.length, other.length); i++) {
    if (i < leading.length) mixed.push(leading[i]!);
    if (i < other.length) mixed.push(other[i]!);
  }
  return mixed;
}
