import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { unique } from '../support/people.ts'
import { codeOf, fieldsOf } from '../support/read-answer.ts'
import { documentOf, linkTo, paragraph, richTextOf } from '../support/rich-text.ts'
import { newTemplate, templateOf } from '../support/templates.ts'

let testApp: TestApp
let server: MailServer
let worker: MailWorker | undefined

beforeAll(async () => {
  testApp = await openTestApp()
  server = await startMailServer()
  const body = { brandName: 'Nordlicht TV' }
  expect((await testApp.ask('POST', 'globals/settings', { body })).status).toBe(200)
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  worker = startMailWorker({ payload: testApp.app.payload, smtpURL: server.url, pollSeconds: 0.05 })
  return () => worker?.stop()
})

afterEach(async () => {
  const { docs } = listOf(await testApp.ask('GET', 'email-templates?limit=100'))
  for (const { id, kind } of docs)
    if (kind === 'message') await testApp.ask('DELETE', `email-templates/${id}`)
    else
      for (const language of ['en', 'de'])
        await testApp.ask('POST', `email-templates/${id}/original`, { body: { language } })
})

const edit = async (kind: string, body: object) => {
  const answer = await testApp.ask('PATCH', `email-templates/${await templateOf(testApp, kind)}`, { body })
  expect(answer.status, answer.text).toBe(200)
}
const accountWith = async (person: object = {}, account: object = {}) => {
  const { id } = docOf(await testApp.newCustomer(account))
  const user = docOf(
    await testApp.newUser({ role: 'manager', customer: id, sendWelcomeEmail: false, ...person }),
  )
  return { id, email: String(user.email), username: String(user.username) }
}
const shownTo = async (email: string) =>
  listOf(await testApp.ask('GET', `emails?where[to][equals]=${email}`)).docs.map(({ text }) => String(text))

describe('What staff write into a template', () => {
  it('is what the next mail of its kind says, in the language it was written in', async () => {
    await edit('welcome', {
      de: {
        subject: 'Moin {{name}}, willkommen bei {{brand}}',
        body: documentOf(
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Moin!', format: 0 }] },
          paragraph(
            { type: 'text', text: 'Ihr Name: ', format: 0 },
            { type: 'text', text: '{{username}}', format: 1 },
          ),
          paragraph(linkTo('{{signInURL}}', 'Hier geht es los')),
          paragraph({ type: 'text', text: '{{signInButton}}', format: 0 }),
        ),
      },
    })
    const people = [
      { language: 'de', firstName: 'Anna' },
      { language: 'en', firstName: 'Bob' },
    ]
    const [german, english] = await Promise.all(
      people.map(async (person) => {
        const { email, username } = await accountWith({ ...person, sendWelcomeEmail: true })
        return { mail: await server.mailFor(email), username }
      }),
    )
    expect(german?.mail.subject).toBe('Moin Anna, willkommen bei Nordlicht TV')
    expect(german?.mail.html).toMatch(/<h1[^>]*>Moin!<\/h1>/)
    expect(german?.mail.html).toContain(`<strong>${german?.username}</strong>`)
    expect(german?.mail.html).toMatch(/<a class="link" href="http:[^"]+"[^>]*>Hier geht es los<\/a>/)
    expect(german?.mail.text).toContain(`Ihr Name: ${german?.username}`)
    expect(english?.mail.subject).toBe('Welcome to Nordlicht TV')
  })

  it('is left aside when it is broken in the database: the mail goes out with the original', async () => {
    const broken = JSON.stringify({ root: { type: 'root', children: [{ type: 'script' }] } })
    await testApp.app.payload.db.pool.query(
      `update email_templates set en_body = $1, en_subject = '{{link}}' where kind = 'welcome'`,
      [broken],
    )
    const { email } = await accountWith({ language: 'en', sendWelcomeEmail: true })
    const mail = await server.mailFor(email)
    expect(mail.subject).toBe('Welcome to Nordlicht TV')
    expect(mail.text).toContain('has been set up')
  })
})

describe('A template in place of a message', () => {
  it('goes to each person in their own language, or in the one it has', async () => {
    const template = await newTemplate(testApp, {
      de: { subject: 'Neues für {{account}}', body: richTextOf('{{greeting}}', 'Guten Tag an alle.') },
    })
    const { id, email } = await accountWith({ language: 'en', firstName: 'Bob' }, { name: unique('Shop') })
    const answer = await testApp.ask('POST', `customers/${id}/email`, {
      as: testApp.support,
      body: { template },
    })
    expect(answer.body).toMatchObject({ queued: 1 })
    const mail = await server.mailFor(email)
    expect(mail.subject).toMatch(/^Neues für Shop/)
    expect(mail.text).toContain('Guten Tag Bob,\n\nGuten Tag an alle.')
  })

  it('can be named by its kind, unless the product alone can make what it is about', async () => {
    const { id, email } = await accountWith()
    const send = (body: object, as = testApp.administrator) =>
      testApp.ask('POST', `customers/${id}/email`, { as, body })
    expect((await send({ template: 'welcome' })).body).toMatchObject({ queued: 1 })
    expect((await server.mailFor(email)).subject).toBe('Welcome to Nordlicht TV')
    for (const template of ['activation', 'password_reset', 'email_confirm', 'limit_warning']) {
      const answer = await send({ template })
      expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
        400,
        'validation_failed',
        ['template'],
      ])
      expect(answer.text).toContain('only_by_product')
    }
    for (const template of ['message', 'nothing', '01234567-89ab-7def-8123-456789abcdef', 7, null, { id: 1 }])
      expect(fieldsOf(await send({ template }))).toEqual(['template'])
    expect(fieldsOf(await send({ template: 'welcome', subject: 'x' }))).toEqual(['template'])
  })
})

describe('A test', () => {
  it('goes to whoever asks for it, unsaved, marked, with the data of a customer and no link that works', async () => {
    const { id, email, username } = await accountWith({ firstName: 'Anna', lastName: 'Muster' })
    const draft = {
      ...{ kind: 'activation', language: 'en', customer: id },
      ...{ subject: 'Hi {{name}}', body: richTextOf('For {{username}}', '{{link}}') },
    }
    const preview = await testApp.ask('POST', 'email-templates/preview', { body: draft })
    expect(preview.body).toMatchObject({ subject: 'Hi Anna Muster', language: 'en' })
    expect(preview.text).not.toContain('token')
    const answer = await testApp.ask('POST', 'email-templates/test', { as: testApp.support, body: draft })
    expect(answer.status, answer.text).toBe(200)
    const mail = await server.mailFor(testApp.support.email)
    expect(mail.subject).toBe('[Test] Hi Anna Muster')
    expect(mail.text).toContain(`For ${username}`)
    expect(mail.text).not.toContain('token')
    expect(await shownTo(email)).toEqual([])
    const { rows } = await testApp.app.payload.db.pool.query(
      'select from auth_tokens t join users u on u.id = t.user_id where u.email = $1',
      [email],
    )
    expect(rows).toEqual([])
  })

  it('is refused where saving would be', async () => {
    const draft = { kind: 'activation', language: 'en', subject: '{{link}}', body: richTextOf('no link') }
    for (const path of ['preview', 'test']) {
      const answer = await testApp.ask('POST', `email-templates/${path}`, { body: draft })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['subject', 'body']])
    }
    const body = { ...draft, subject: 'x', body: richTextOf('{{link}}'), customer: unique('x') }
    expect(fieldsOf(await testApp.ask('POST', 'email-templates/preview', { body }))).toEqual(['customer'])
  })
})

describe('Nobody gets more out of a template than words', () => {
  const attack = '{{link}} {{username}} <img src=x onerror=alert(1)> ${7*7} {{#each this}}'

  it('a name is never expanded, and never markup, in subject, text or HTML', async () => {
    await edit('welcome', {
      en: { subject: 'Hi {{name}}', body: richTextOf('Dear {{name}}!', '{{loginBox}}') },
    })
    const { email } = await accountWith({ language: 'en', firstName: attack, sendWelcomeEmail: true })
    const mail = await server.mailFor(email)
    expect(mail.subject).toBe(`Hi ${attack}`)
    expect(mail.text).toContain(`Dear ${attack}!`)
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(mail.html).not.toContain('<img')
  })

  it('a value adds no header to a mail', async () => {
    const body = { status: 'disabled', statusReason: 'Late\r\nBcc: victim@example.com\r\n\r\n<b>hi</b>' }
    await edit('account_disabled', { en: { subject: 'Why: {{reason}}', body: richTextOf('{{reason}}') } })
    const { id, email } = await accountWith({ language: 'en' })
    expect((await testApp.ask('PATCH', `customers/${id}`, { body })).status).toBe(200)
    const mail = await server.mailFor(email)
    expect(mail.subject).toMatch(/^Why: Late Bcc: victim@example.com\s+<b>hi<\/b>$/)
    expect(mail.bcc).toBeUndefined()
    expect(mail.envelopeTo).toEqual([email])
    expect(mail.html).toContain('&lt;b&gt;hi&lt;/b&gt;')
  })

  it('the link of an edited template is masked to staff before and after it is sent (invariant 1)', async () => {
    await edit('activation', { en: { subject: 'Go', body: richTextOf('{{link}}', 'then', '{{link}}') } })
    const username = unique('new')
    const email = `${username}@example.com`
    const made = await testApp.ask('POST', 'users', {
      body: { username, email, role: 'support', activationMethod: 'email', language: 'en' },
    })
    expect(made.status, made.text).toBe(201)
    const mail = await server.mailFor(email)
    const token = /token=([\w-]{43})/.exec(mail.text ?? '')?.[1]
    expect(token).toBeTruthy()
    const shown = await testApp.ask('GET', `emails?where[to][equals]=${email}&depth=2`)
    expect(shown.text).toContain('link shown only to the recipient')
    expect(shown.text).not.toContain(String(token))
  })
})
