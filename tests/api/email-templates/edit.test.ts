import { beforeAll, describe, expect, it } from 'vitest'
import { systemTemplateKinds } from '../../../src/emails/mail-kind.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { documentOf, linkTo, paragraph, richTextOf } from '../../support/rich-text.ts'
import { newTemplate, templateOf } from '../../support/templates.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const edit = (id: string, body: unknown) => testApp.ask('PATCH', `email-templates/${id}`, { body })
const read = async (id: string) => docOf(await testApp.ask('GET', `email-templates/${id}`))
const storedOf = async (id: string) => {
  const { rows } = await testApp.app.payload.db.pool.query(
    'select en_subject, en_body, de_subject, de_body from email_templates where id = $1',
    [id],
  )
  return rows[0]
}

describe('The templates of the product', () => {
  it('are there from the start, one of each kind, with the words of the original and nothing stored', async () => {
    const { docs } = listOf(await testApp.ask('GET', 'email-templates?limit=50'))
    expect(docs.map(({ kind }) => kind)).toEqual([...systemTemplateKinds])
    expect(docs[1]).toMatchObject({
      en: { subject: 'Activate your access to {{brand}}' },
      de: { subject: 'Aktivieren Sie Ihren Zugang zu {{brand}}' },
      edited: [],
    })
    expect(JSON.stringify(docs[1])).toContain('{{link}}')
    expect(await storedOf(String(docs[1]?.id))).toEqual({
      en_subject: null,
      en_body: null,
      de_subject: null,
      de_body: null,
    })
  })

  it('can be neither made nor deleted nor given another kind or name', async () => {
    const made = await testApp.ask('POST', 'email-templates', { body: { name: 'x', kind: 'welcome' } })
    expect([made.status, fieldsOf(made)]).toEqual([400, ['kind']])
    const id = await templateOf(testApp, 'welcome')
    expect((await testApp.ask('DELETE', `email-templates/${id}`)).status).toBe(403)
    expect(fieldsOf(await edit(id, { kind: 'message' }))).toEqual(['kind'])
    expect(fieldsOf(await edit(id, { name: 'Hello there' }))).toEqual(['name'])
  })

  it('take words of our own in one language and go back to the original', async () => {
    const id = await templateOf(testApp, 'welcome')
    const words = {
      subject: 'Moin {{name}}',
      body: richTextOf('Schön, dass Sie da sind.', '{{signInButton}}'),
    }
    const answer = await edit(id, { de: words })
    expect(answer.status, answer.text).toBe(200)
    expect(docOf(answer)).toMatchObject({
      ...{ edited: ['de'], languages: ['en', 'de'] },
      de: { subject: 'Moin {{name}}' },
    })
    expect(await read(id)).toMatchObject({ edited: ['de'], en: { subject: 'Welcome to {{brand}}' } })
    expect(await storedOf(id)).toMatchObject({ en_subject: null, en_body: null, de_subject: 'Moin {{name}}' })

    const back = await testApp.ask('POST', `email-templates/${id}/original`, { body: { language: 'de' } })
    expect([back.status, docOf(back).edited]).toEqual([200, []])
    expect(await read(id)).toMatchObject({ de: { subject: 'Willkommen bei {{brand}}' } })
    const wrong = await testApp.ask('POST', `email-templates/${id}/original`, { body: { language: 'fr' } })
    expect([wrong.status, fieldsOf(wrong)]).toEqual([400, ['language']])
  })

  it('store nothing when somebody saves them as they are', async () => {
    const id = await templateOf(testApp, 'activated')
    const { name, kind, en, de } = await read(id)
    expect((await edit(id, { name, kind, en, de })).status).toBe(200)
    expect(await storedOf(id)).toMatchObject({ en_subject: null, en_body: null, de_body: null })
  })
})

describe('A template is checked when it is saved', () => {
  it('an unknown variable is named with those that are known', async () => {
    const id = await templateOf(testApp, 'welcome')
    const answer = await edit(id, { en: { subject: 'Hi {{nmae}}', body: richTextOf('{{password}}') } })
    expect([answer.status, fieldsOf(answer).sort()]).toEqual([400, ['en.body', 'en.subject']])
    expect(answer.text).toContain('“nmae”')
    expect(answer.text).toContain('{{username}}')
  })

  it.each([
    ['an unclosed variable', { subject: 'Hi {{name' }, 'en.subject'],
    ['logic', { body: richTextOf('{{#if name}}x{{/if}}') }, 'en.body'],
    ['a variable with a path', { body: richTextOf('{{name.constructor}}') }, 'en.body'],
    ['a secret in the subject', { subject: 'Use {{link}}' }, 'en.subject'],
    ['a secret within a sentence', { body: richTextOf('Use {{link}} now') }, 'en.body'],
    ['a secret as an address', { body: documentOf(paragraph(linkTo('{{link}}'))) }, 'en.body'],
    ['no link where the mail is about it', { body: richTextOf('Hello {{name}}') }, 'en.body'],
    ['no text at all', { body: richTextOf('') }, 'en.body'],
    ['a link that runs a script', { body: documentOf(paragraph(linkTo('javascript:alert(1)'))) }, 'en.body'],
    ['a part of another kind', { body: documentOf({ type: 'upload', children: [] }) }, 'en.body'],
    ['what is no document', { body: { root: { type: 'root', children: [7] } } }, 'en.body'],
    ['HTML', { body: '<p>{{link}}</p>' }, 'en.body'],
    ['a number', { body: 7 }, 'en.body'],
    ['a text that is too long', { body: richTextOf('x'.repeat(20_001), '{{link}}') }, 'en.body'],
  ])('%s is refused at its field', async (_, words, path) => {
    const id = await templateOf(testApp, 'activation')
    const answer = await edit(id, { en: words })
    expect([answer.status, codeOf(answer), fieldsOf(answer)], answer.text).toEqual([
      400,
      'validation_failed',
      [path],
    ])
  })

  it('over GraphQL as over REST', async () => {
    const id = await templateOf(testApp, 'activation')
    const query = `mutation ($id: String!, $data: mutationEmailTemplateUpdateInput!) {
      updateEmailTemplate(id: $id, data: $data) { en { subject body } } }`
    const data = { en: { body: documentOf(paragraph(linkTo('javascript:alert(1)'))) } }
    const { errors } = graphQLOf(await testApp.askGraphQL(query, { variables: { id, data } }))
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'validation_failed',
      data: { errors: [{ path: 'en.body' }] },
    })
    const good = { en: { body: richTextOf('Hello', '{{link}}') } }
    const answer = await testApp.askGraphQL(query, { variables: { id, data: good } })
    expect(graphQLOf(answer).errors, answer.text).toBeUndefined()
    await testApp.ask('POST', `email-templates/${id}/original`, { body: { language: 'en' } })
  })

  it('and nothing can be asked about what is in it', async () => {
    for (const filter of ['where[en.body][equals]=x', 'where[en.body.root][exists]=true', 'sort=en.body'])
      expect((await testApp.ask('GET', `email-templates?${filter}`)).status, filter).toBe(400)
  })
})

describe('A template of our own', () => {
  it('is a message in one language at least, each with subject and text, and can be deleted', async () => {
    const make = (body: object) => testApp.ask('POST', 'email-templates', { body: { name: 'News', ...body } })
    expect(fieldsOf(await make({}))).toEqual(['en.subject'])
    expect(fieldsOf(await make({ de: { subject: 'Neues' } }))).toEqual(['de.body'])
    expect(fieldsOf(await make({ de: { body: richTextOf('Neues') } }))).toEqual(['de.subject'])
    const id = await newTemplate(testApp, { de: { subject: 'Neues', body: richTextOf('{{greeting}}') } })
    expect(await read(id)).toMatchObject({
      kind: 'message',
      edited: ['de'],
      languages: ['de'],
      en: { subject: null },
    })
    const back = await testApp.ask('POST', `email-templates/${id}/original`, { body: { language: 'de' } })
    expect(back.status).toBe(409)
    expect((await testApp.ask('DELETE', `email-templates/${id}`)).status).toBe(200)
  })
})

describe('Templates are the business of staff', () => {
  it('administrators edit, support reads, nobody else learns of them', async () => {
    const id = await templateOf(testApp, 'welcome')
    const { support } = testApp
    const draft = { kind: 'welcome', language: 'en', subject: 'x', body: richTextOf('y') }
    expect((await testApp.ask('GET', `email-templates/${id}`, { as: support })).status).toBe(200)
    const change = { as: support, body: { en: { subject: 'x' } } }
    expect((await testApp.ask('PATCH', `email-templates/${id}`, change)).status).toBe(403)
    expect((await testApp.ask('POST', 'email-templates/preview', { as: support, body: draft })).status).toBe(
      200,
    )
    for (const template of [id, 'welcome'])
      expect(
        (await testApp.ask('POST', 'email-templates/preview', { as: support, body: { template } })).status,
      ).toBe(200)
    for (const role of ['manager', 'member'] as const) {
      const as = await signedIn(testApp.app, role)
      expect([403, 404]).toContain((await testApp.ask('GET', `email-templates/${id}`, { as })).status)
      expect([403, 404]).toContain((await testApp.ask('GET', 'email-templates', { as })).status)
      for (const path of ['preview', 'test', `${id}/original`])
        expect((await testApp.ask('POST', `email-templates/${path}`, { as, body: draft })).status).toBe(404)
    }
    for (const path of ['preview', 'test', `${id}/original`])
      expect((await testApp.ask('POST', `email-templates/${path}`, { as: null, body: draft })).status).toBe(
        401,
      )
  })
})
