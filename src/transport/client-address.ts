import { BlockList, isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { OperatorError } from '../kernel/operator-error.ts'

const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
]

/**
 * `clientAddress(['10.0.0.0/8'])(request)`: the address of the client. `X-Forwarded-For` is used only as far as each
 * hop, read from the right, is a trusted proxy; from any other peer all forwarding headers are removed.
 */
export const clientAddress = (trustedProxies: readonly string[]) => {
  const trusted = toBlockList(trustedProxies)
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  return (request: IncomingMessage): string => {
    const peer = plain(request.socket.remoteAddress ?? '')
    if (isIP(peer) === 0 || !isTrusted(peer)) {
      for (const header of forwardingHeaders) if (header in request.headers) delete request.headers[header]
      return peer
    }
    const hops = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((hop) => plain(hop.trim()))
    let address = peer
    for (const hop of hops.reverse()) {
      if (isIP(hop) === 0) break
      address = hop
      if (!isTrusted(hop)) break
    }
    return address
  }
}

const plain = (address: string): string =>
  address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address

const toBlockList = (entries: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const version = isIP(address)
    const width = version === 6 ? 128 : 32
    const prefix = bits === undefined ? width : Number(bits)
    if (version === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > width) {
      throw new OperatorError(
        `TRUSTED_PROXIES: “${entry}” is neither an address nor a network such as 10.0.0.0/8.`,
      )
    }
    list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
