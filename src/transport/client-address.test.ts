import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const from = (peer: string, headers: Record<string, string> = {}): IncomingMessage => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, headers)
  return request
}

test('the address of a caller is that of its connection', () => {
  expect(clientAddress([])(from('203.0.113.7'))).toBe('203.0.113.7')
  expect(clientAddress([])(from('::ffff:203.0.113.7'))).toBe('203.0.113.7')
  expect(clientAddress([])(from('2001:db8::1'))).toBe('2001:db8::1')
})

test('a stranger’s forwarding headers are not believed and do not get through', () => {
  const request = from('203.0.113.7', {
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-host': 'evil.example',
    forwarded: 'for=1.2.3.4',
  })
  expect(clientAddress(['10.0.0.0/8'])(request)).toBe('203.0.113.7')
  expect(request.headers).toEqual({})
})

test('a trusted proxy is asked whom it answers, and so is each trusted one behind it', () => {
  const address = clientAddress(['10.0.0.0/8', '2001:db8::5'])
  expect(address(from('10.1.1.1', { 'x-forwarded-for': '198.51.100.3' }))).toBe('198.51.100.3')
  expect(address(from('2001:db8::5', { 'x-forwarded-for': '198.51.100.3, 10.2.2.2' }))).toBe('198.51.100.3')
  expect(address(from('10.1.1.1', { 'x-forwarded-for': '1.1.1.1, 198.51.100.3' }))).toBe('198.51.100.3')
  expect(address(from('10.1.1.1', { 'x-forwarded-for': 'nonsense' }))).toBe('10.1.1.1')
  expect(address(from('10.1.1.1'))).toBe('10.1.1.1')
})

test('a proxy that is no address is the operator’s mistake', () => {
  for (const entry of ['proxy', '10.0.0.0/33', '10.0.0.0/x', ''])
    expect(() => clientAddress([entry])).toThrow('TRUSTED_PROXIES')
})
