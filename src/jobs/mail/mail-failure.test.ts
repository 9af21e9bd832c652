import { describe, expect, it } from 'vitest'
import { backOffSeconds } from './back-off.ts'
import { mailFailure } from './mail-failure.ts'

const error = (details: {
  code: string
  command?: string
  responseCode?: number
  response?: string
  message?: string
}) => Object.assign(new Error(details.message ?? 'failed'), details)

describe('A mail that was not sent', () => {
  it.each([
    ['an unknown recipient', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }],
    ['unwanted content', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }],
  ])('is given up at once for %s', (_reason, details) => {
    expect(mailFailure(error(details))).toMatchObject({ code: 'rejected', isPermanent: true })
  })

  it.each([
    ['login', 'a refused sign-in', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
    ['sender', 'a refused sender', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }],
    ['deferred', 'a full mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 }],
    ['deferred', 'a server that closes', { code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }],
    ['unreachable', 'a refused connection', { code: 'ESOCKET', command: 'CONN' }],
    ['encryption', 'a false certificate', { code: 'ESOCKET', message: 'self-signed certificate' }],
    ['timeout', 'silence', { code: 'ETIMEDOUT', command: 'CONN' }],
  ])('is tried again: %s, for %s', (code, _reason, details) => {
    expect(mailFailure(error(details))).toMatchObject({ code, isPermanent: false })
  })

  it('says what the server said, without links and tokens', () => {
    const response = '554 spam: https://office.example.com/reset?token=abc (qB7xW2mN9vK4tR8sL1pZ6yD3)'
    const { detail } = mailFailure(error({ code: 'EMESSAGE', command: 'DATA', responseCode: 554, response }))
    expect(detail).toBe('554 spam: […] ([…])')
  })

  it('waits twice as long each time, an hour at most', () => {
    expect([1, 2, 3, 4].map((attempts) => backOffSeconds(attempts, 5))).toEqual([5, 10, 20, 40])
    expect(backOffSeconds(500, 5)).toBe(3600)
  })
})
