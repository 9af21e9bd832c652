import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { call } from '../support/call.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let server: MailServer
let worker: MailWorker
let administrator: Person

beforeAll(async () => {
  app = await startApp({ publicURL: 'https://office.example.com' })
  server = await startMailServer()
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  worker = startMailWorker({ payload: app.payload, smtpURL: server.url, backOffBaseSeconds: 0.05 })
  administrator = await signedIn(app, 'administrator')
})

afterAll(async () => {
  server.manner = 'accept'
  await worker.stop()
})

const account = (data: { language?: string; loginLanguage?: string; username?: string } = {}) => {
  const username = data.username ?? unique('anna')
  const password = `correct horse ${username}`
  const email = `${username}@example.com`
  const login = { username, password, firstName: 'Anna', lastName: 'Muster', language: data.loginLanguage }
  return {
    username,
    password,
    email,
    body: { name: username, email, language: data.language, kind: 'organization', login },
  }
}

const create = (body: unknown, headers: Record<string, string> = {}) =>
  call(`${app.url}/api/customers`, { body, token: administrator.token, headers })

const queuedFor = (to: string) =>
  app.payload.count({ collection: 'emails', where: { to: { equals: to } }, overrideAccess: true })

describe('The welcome mail', () => {
  it('arrives once, from the brand, with the user name and the sign-in page and without the password', async () => {
    await app.payload.updateGlobal({
      slug: 'settings',
      data: { brandName: 'Nordlicht TV', mailFrom: 'hello@nordlicht.example' },
      overrideAccess: true,
    })
    const { username, password, email, body } = account({ language: 'en' })
    expect((await create(body)).status).toBe(201)
    const mail = await server.mailFor(email)
    expect(mail.from).toMatchObject({ name: 'Nordlicht TV', address: 'hello@nordlicht.example' })
    expect(mail.to).toMatchObject([{ address: email }])
    expect(mail.subject).toBe('Welcome to Nordlicht TV')
    for (const content of [mail.text, mail.html]) {
      expect(content).toContain('Hello Anna Muster,')
      expect(content).toContain(username)
      expect(content).toContain('https://office.example.com/')
      expect(content).not.toContain(password)
    }
    expect(mail.html).not.toMatch(/src=|url\(|@import/)
    expect(server.mails.filter(({ envelopeTo }) => envelopeTo.includes(email))).toHaveLength(1)
  })

  it('is written in the language of the user, else of the account, else of the settings', async () => {
    const ofUser = account({ language: 'en', loginLanguage: 'de' })
    const ofAccount = account({ language: 'de' })
    const ofSettings = account()
    await create(ofUser.body)
    await create(ofAccount.body)
    await app.payload.updateGlobal({
      slug: 'settings',
      data: { defaultLanguage: 'de' },
      overrideAccess: true,
    })
    await create(ofSettings.body)
    for (const { email } of [ofUser, ofAccount, ofSettings]) {
      const mail = await server.mailFor(email)
      expect(mail.subject).toBe('Willkommen bei Nordlicht TV')
      expect(mail.text).toContain('Guten Tag Anna Muster,')
    }
  })

  it('links to the configured public URL whatever the request says about its host (invariant 12)', async () => {
    const { email, body } = account()
    const forged = {
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      'x-forwarded-proto': 'https',
    }
    expect((await create(body, forged)).status).toBe(201)
    const mail = await server.mailFor(email)
    expect(`${mail.html}${mail.text}${mail.messageId}`).not.toContain('evil.example')
    expect(mail.text).toContain('https://office.example.com/')
  })

  it('is not written when the account is not made, nor when nobody asked for it (invariant 8)', async () => {
    const first = account()
    await create(first.body)
    const second = account()
    const answer = await create({ ...second.body, login: { ...second.body.login, username: first.username } })
    expect(answer.status).toBe(400)
    expect((await queuedFor(second.email)).totalDocs).toBe(0)

    const unasked = account()
    await create({ ...unasked.body, login: { ...unasked.body.login, sendWelcomeEmail: false } })
    expect((await queuedFor(unasked.email)).totalDocs).toBe(0)
  })

  it('looks like the brand: its colour, and its logo in the mail itself', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const set = (data: object) =>
      call(`${app.url}/api/globals/settings`, { body: data, token: administrator.token })
    const logo = `data:image/png;base64,${png.toString('base64')}`
    expect((await set({ brandColour: '#0B7A3B', brandLogo: logo })).status).toBe(200)
    const { email, body } = account({ language: 'en' })
    await create(body)
    const mail = await server.mailFor(email)
    expect(mail.html).toContain('background:#0b7a3b;color:#ffffff')
    expect(mail.html).toContain('src="cid:brand-logo"')
    expect(mail.attachments).toMatchObject([
      { mimeType: 'image/png', contentId: '<brand-logo>', disposition: 'inline' },
    ])
    const content = mail.attachments[0]?.content
    expect(content instanceof ArrayBuffer && Buffer.from(content).equals(png)).toBe(true)
    expect((await set({ brandColour: null, brandLogo: null })).status).toBe(200)
    const next = account({ language: 'en' })
    await create(next.body)
    const plain = await server.mailFor(next.email)
    expect([plain.attachments, plain.html?.includes('cid:')]).toEqual([[], false])
  })

  it('does not keep anyone waiting while the mail server hangs (invariant 8)', async () => {
    server.manner = 'hang'
    const { email, body } = account()
    const offered = server.offered.length
    const { status } = await create(body)
    await server.wasOffered(offered + 1)
    const next = account()
    const after = await create(next.body)
    expect([status, after.status]).toEqual([201, 201])
    expect(server.mails.some(({ envelopeTo }) => envelopeTo.includes(email))).toBe(false)
    expect((await queuedFor(next.email)).totalDocs).toBe(1)
  })
})
