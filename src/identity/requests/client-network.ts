import { isIPv6 } from 'node:net'
import { clientAddressHeader } from '../../kernel/client-address-header.ts'

/**
 * Where a request comes from, as attempts are counted: an IPv4 address, or the /64 that one subscriber holds. Without
 * the transport's word there is one place for all.
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
