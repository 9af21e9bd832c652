import { expect, test } from 'vitest'
import { startApp } from '../../support/start-app.ts'
import type { IncomingHttpHeaders } from 'node:http'

test('a page gets a policy with a nonce of its own, in its request for Next and in its answer', async () => {
  const app = await startApp()
  const { startServer } = await import('../../../src/server.ts')
  const seen: IncomingHttpHeaders[] = []
  const server = await startServer({
    payload: app.payload,
    port: 0,
    host: '127.0.0.1',
    next: (request, response) => {
      seen.push({ ...request.headers })
      response.end('page')
    },
  })
  const hostile = {
    'x-nonce': 'mine',
    'content-security-policy': "script-src 'nonce-mine'",
    'x-client-address': '1.2.3.4',
    'x-forwarded-for': '1.2.3.4',
  }
  const answers = [
    await fetch(`http://127.0.0.1:${server.port}/admin`),
    await fetch(`http://127.0.0.1:${server.port}/`, { headers: hostile }),
  ]
  const policies = answers.map(({ headers }) => headers.get('content-security-policy') ?? '')
  for (const [at, policy] of policies.entries()) {
    const nonce = /script-src 'self' 'nonce-([\w+/=]{24})' 'strict-dynamic'/.exec(policy)?.[1]
    expect(nonce).toBeDefined()
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(seen[at]).toMatchObject({
      'x-nonce': nonce,
      'content-security-policy': policy,
      'x-client-address': '127.0.0.1',
    })
    expect(seen[at]).not.toHaveProperty('x-forwarded-for')
  }
  expect(policies[0]).not.toBe(policies[1])
  const logo = await fetch(`http://127.0.0.1:${server.port}/brand/logo?v=1`)
  expect(Object.fromEntries(logo.headers)).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  await server.stop()
})
