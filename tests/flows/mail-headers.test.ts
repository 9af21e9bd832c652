import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts'
import { call } from '../support/call.ts'
import { signedIn, type Person, unique } from '../support/people.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let server: MailServer
let worker: MailWorker
let administrator: Person

beforeAll(async () => {
  app = await startApp({ publicURL: 'http://127.0.0.1:3000' })
  server = await startMailServer()
  administrator = await signedIn(app, 'administrator')
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  worker = startMailWorker({ payload: app.payload, smtpURL: server.url, pollSeconds: 0.05 })
})

afterAll(() => worker.stop())

const save = async (body: object) => {
  const { token } = administrator
  expect((await call(`${app.url}/api/globals/settings`, { method: 'POST', token, body })).status).toBe(200)
}

/** A message to an account with one user, as it arrives. */
const mailed = async (words: { subject: string; body: string }, person: object = {}) => {
  const { id, customer, email } = await signedIn(app, 'member')
  await app.payload.update({ collection: 'users', id, data: person, overrideAccess: true })
  const { token } = administrator
  const answer = await call(`${app.url}/api/customers/${customer}/email`, {
    method: 'POST',
    token,
    body: words,
  })
  expect(answer.status).toBe(200)
  return server.mailFor(email)
}

const headerOf = (mail: ReceivedMail, key: string) => mail.headers.find((header) => header.key === key)?.value

const plain = { subject: 'Maintenance', body: 'On Sunday.' }

describe('The headers of a mail', () => {
  it.each([
    '=?utf-8?B?aGFjaw==?= literal',
    'Grüße =?utf-8?Q?hack?=',
    'صيانة يوم الأحد! (123)',
    'A "quoted" one, with <brackets>; and a \\',
  ])('say what was written, also where it looks encoded: %s', async (text) => {
    await save({ brandName: text.slice(0, 60) })
    const mail = await mailed({ ...plain, subject: text })
    expect(mail.subject).toBe(text)
    expect(mail.from?.name).toBe(text.slice(0, 60))
    await save({ brandName: 'Own brand' })
  })

  it('name a legal sender where only an IP address is known, and the one of the settings once there is one', async () => {
    const mail = await mailed(plain)
    expect(mail.from).toMatchObject({ name: 'Own brand', address: 'no-reply@[127.0.0.1]' })
    expect(mail.envelopeFrom).toBe('no-reply@[127.0.0.1]')
    await save({ mailFrom: 'office@example.com' })
    expect((await mailed(plain)).from?.address).toBe('office@example.com')
    await save({ mailFrom: null })
  })

  it('ask for replies where the settings say, and are refused an address that is none', async () => {
    expect((await mailed(plain)).replyTo).toBeUndefined()
    await save({ mailReplyTo: ' Service@Example.com ' })
    expect((await mailed(plain)).replyTo).toMatchObject([
      { name: 'Own brand', address: 'service@example.com' },
    ])
    await app.payload.sendEmail({
      to: `${unique('other')}@example.com`,
      subject: 'Of Payload',
      text: 'Hello',
    })
    const of = (each: ReceivedMail) => each.subject === 'Of Payload'
    while (!server.mails.some(of)) await server.arrived(server.mails.length + 1)
    expect(server.mails.find(of)?.replyTo).toMatchObject([{ address: 'service@example.com' }])
    const { token } = administrator
    const body = { mailReplyTo: 'nobody' }
    const refused = await call(`${app.url}/api/globals/settings`, { method: 'POST', token, body })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('"mailReplyTo"')])
    await save({ mailReplyTo: null })
  })

  it('state the language of the mail, as its HTML does', async () => {
    for (const language of ['de', 'en'] as const) {
      const mail = await mailed(plain, { language })
      expect(headerOf(mail, 'content-language')).toBe(language)
      expect(mail.html).toContain(`<html lang="${language}">`)
    }
  })
})

describe('Text that is written from right to left', () => {
  it('is laid out by its own direction: each element with written text finds its own', async () => {
    const subject = 'صيانة يوم الأحد!'
    const mail = await mailed({ subject, body: 'مرحبا! (123)\n\nHello (456)' }, { firstName: 'ليلى' })
    const html = mail.html ?? ''
    const elements = [...html.matchAll(/<(\w+)([^>]*)>([^<]*[\p{L}\d][^<]*)/gu)].filter(
      ([, tag]) => !['style', 'br', 'meta'].includes(tag ?? ''),
    )
    const texts = elements.map(([, , , text]) => text ?? '').join('\n')
    for (const written of [subject, 'مرحبا! (123)', 'Hello (456)', 'ليلى', 'Own brand'])
      expect(texts).toContain(written)
    expect(elements.filter(([, , attributes]) => !/ dir="(auto|ltr)"/.test(attributes ?? ''))).toEqual([])
  })

  it.each(['list', 'heading', 'paragraph'])('so is rich text: %s', async (kind) => {
    const { renderRichHTML } = await import('../../src/emails/render/render-rich-html.ts')
    const look = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false }
    const inlines = [{ kind: 'text' as const, text: 'مرحبا!', ...look }]
    const block =
      kind === 'list'
        ? { kind: 'list' as const, isOrdered: false, items: [{ inlines }] }
        : kind === 'heading'
          ? { kind: 'heading' as const, level: 2 as const, inlines }
          : { kind: 'paragraph' as const, inlines }
    expect(renderRichHTML(block)).toMatch(/<(li|h2|p) dir="auto"[^>]*>مرحبا!/)
  })
})
