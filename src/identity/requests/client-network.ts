import { isIPv6 } from 'node:net'
import { clientAddressHeader } from '../../kernel/client-address-header.ts'

/**
 * The origin of a request for counting attempts: an IPv4 address, or the /64 of one subscriber. Without the transport's
 * address header all requests share one key.
 */
export const clientNetwork = ({ headers }: { headers: Headers }): string => {
  const address = headers.get(clientAddressHeader) ?? ''
  if (!isIPv6(address)) return address || 'unknown'
  return `${expand(address).slice(0, 4).join(':')}::/64`
}

/** `2001:db8::1` → its eight groups. */
const expand = (address: string): string[] => {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}
