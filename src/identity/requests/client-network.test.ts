import { describe, expect, it } from 'vitest'
import { clientNetwork } from './client-network.ts'

const networkOf = (address: string) =>
  clientNetwork({ headers: new Headers({ 'x-client-address': address }) })

describe('the network attempts are counted for', () => {
  it('is the address itself for IPv4', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  })

  it('is the /64 for IPv6, however it is written', () => {
    expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1:2::/64')
    expect(networkOf('2001:0DB8:0001:0002:ffff:ffff:ffff:ffff')).toBe('2001:db8:1:2::/64')
    expect(networkOf('::1')).toBe('0:0:0:0::/64')
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  })

  it('is one for all who come without an address', () => {
    expect(clientNetwork({ headers: new Headers() })).toBe('unknown')
  })
})
