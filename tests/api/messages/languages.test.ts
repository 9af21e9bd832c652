import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { openStream } from '../../support/open-stream.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const english = { title: 'Maintenance', body: 'We are away.' }
const german = { title: 'Wartung', body: 'Wir sind nicht da.' }
const texts = z.array(z.object({ language: z.string(), title: z.string(), body: z.string() }))
const inEnglish = { language: 'en', ...english }
const inGerman = { language: 'de', ...german }

const send = async (to: Person[], data: object = { ...english, translations: { de: german } }) =>
  docOf(await testApp.ask('POST', 'messages', { body: { users: to.map(({ id }) => id), ...data } }))

/** A user who reads in a language; null is none of their own. */
const readerOf = async (language: string | null): Promise<Person> => {
  const person = await signedIn(testApp.app, 'member')
  if (language)
    expect((await testApp.ask('PATCH', `users/${person.id}`, { body: { language } })).status).toBe(200)
  return person
}

const inboxOf = async ({ token }: Person, headers: Record<string, string> = {}) => {
  const { body } = await call(`${testApp.app.url}/api/messages/inbox`, { token, headers })
  return texts.parse(z.object({ docs: z.unknown() }).parse(body).docs)
}

describe('a message in two languages', () => {
  it('is read by each in their own, over REST, GraphQL and the stream', async () => {
    const readers = [await readerOf('en'), await readerOf('de')]
    await send(readers)
    for (const [reader, text] of [
      [readers[0], inEnglish],
      [readers[1], inGerman],
    ] as const) {
      if (!reader) throw new Error('There is no reader')
      expect(await inboxOf(reader)).toEqual([text])
      // Their own language counts, not that of the program.
      expect(await inboxOf(reader, { 'accept-language': 'en-GB,de;q=0.5' })).toEqual([text])
      const query = '{ Inbox { docs { language title body } } }'
      const { data } = graphQLOf(await testApp.askGraphQL(query, { as: reader }))
      expect(data).toEqual({ Inbox: { docs: [text] } })
      const stream = await openStream(testApp.app.url, { token: reader.token })
      const [event] = await stream.until(1)
      stream.cut()
      expect(JSON.parse(event?.data ?? '')).toMatchObject(text)
    }
  })

  it('is read in the language of the program by those without one, then in that of their account, then as it is', async () => {
    const reader = await readerOf(null)
    await send([reader])
    expect(await inboxOf(reader)).toEqual([inEnglish])
    expect(await inboxOf(reader, { 'accept-language': 'fr, de-AT;q=0.8, en;q=0.2' })).toEqual([inGerman])
    await testApp.ask('PATCH', `customers/${reader.customer}`, { body: { language: 'de' } })
    expect(await inboxOf(reader)).toEqual([inGerman])
    expect(await inboxOf(reader, { 'accept-language': 'en' })).toEqual([inEnglish])
  })

  it('is read as it is where a translation is missing', async () => {
    const reader = await readerOf('en')
    await send([reader], { ...german, language: 'de' })
    expect(await inboxOf(reader)).toEqual([inGerman])
  })

  it('is shown to those who send it with all its languages, and says which', async () => {
    const { id } = await send([await readerOf('de')])
    const read = docOf(await testApp.ask('GET', `messages/${id}`, { as: testApp.support }))
    expect(read).toMatchObject({ ...inEnglish, translations: { de: german }, languages: ['en', 'de'] })
    const { docs } = listOf(await testApp.ask('GET', `messages?where[id][equals]=${id}&select[title]=true`))
    expect(docs[0]).toMatchObject({ title: english.title })
  })
})

describe('a translation', () => {
  const refused = async (data: object) => {
    const users = [(await readerOf(null)).id]
    const answer = await testApp.ask('POST', 'messages', { body: { ...english, users, ...data } })
    const errors = z
      .object({
        errors: z.array(z.object({ data: z.object({ errors: z.array(z.object({ path: z.string() })) }) })),
      })
      .safeParse(answer.body).data?.errors[0]?.data.errors
    return [answer.status, ...(errors ?? []).map(({ path }) => path)]
  }

  it('is complete, in another language than the text, and in a known one', async () => {
    expect(await refused({ translations: { de: { title: 'Wartung' } } })).toEqual([
      400,
      'translations.de.body',
    ])
    expect(await refused({ translations: { de: { body: 'Nur Text' } } })).toEqual([
      400,
      'translations.de.title',
    ])
    expect(await refused({ translations: { en: english } })).toEqual([400, 'translations.en.title'])
    expect(await refused({ language: 'de', translations: { de: german } })).toEqual([
      400,
      'translations.de.title',
    ])
    expect(await refused({ language: 'xx' })).toEqual([400, 'language'])
    expect(await refused({ translations: { fr: german } })).toEqual([400, 'translations.fr'])
    expect(await refused({ translations: { de: null } })).toEqual([400, 'translations.de'])
    expect(await refused({ translations: { de: { title: 5, body: 'Text' } } })).toEqual([
      400,
      'translations.de.title',
    ])
  })

  it('that is empty is none', async () => {
    const reader = await readerOf('de')
    const title = unique('title')
    const { languages } = await send([reader], {
      ...english,
      title,
      translations: { de: { title: '', body: null } },
    })
    expect(languages).toEqual(['en'])
    expect((await inboxOf(reader))[0]).toMatchObject({ language: 'en', title })
  })

  it('joins a text in the language of the settings, which changes no text that is there', async () => {
    const reader = await readerOf('en')
    await testApp.ask('POST', 'globals/settings', { body: { defaultLanguage: 'de' } })
    try {
      const { language } = await send([reader], { ...german, translations: { en: english } })
      expect(language).toBe('de')
    } finally {
      await testApp.ask('POST', 'globals/settings', { body: { defaultLanguage: 'en' } })
    }
    expect(await inboxOf(reader)).toEqual([inEnglish])
  })
})
