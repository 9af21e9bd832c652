import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../../support/call.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { announcing } from './announcing.ts'
import { richBody } from './rich-body.ts'

let testApp: TestApp
let calls: ReturnType<typeof announcing>

beforeAll(async () => {
  testApp = await openTestApp()
  calls = announcing(testApp)
})

const english = { title: 'Maintenance', body: richBody('We are away.') }
const german = { title: 'Wartung', body: richBody('Wir sind nicht da.') }

const readerOf = async (language: string): Promise<Person> => {
  const person = await signedIn(testApp.app, 'member')
  await testApp.ask('PATCH', `users/${person.id}`, { body: { language } })
  return person
}

const seen = async (as: Person | null, id: string) => {
  const { language, title, text } = (await calls.currentOf(as)).find((each) => each.id === id) ?? {}
  return [language, title, text?.includes('nicht da')]
}

describe('an announcement in two languages', () => {
  it('is shown to each in their own, over REST and GraphQL', async () => {
    const id = await calls.announce({ ...english, translations: { de: german } })
    expect(await seen(await readerOf('en'), id)).toEqual(['en', 'Maintenance', false])
    const reader = await readerOf('de')
    expect(await seen(reader, id)).toEqual(['de', 'Wartung', true])
    const query = '{ CurrentAnnouncements { id language title } }'
    const { data } = graphQLOf(await testApp.askGraphQL(query, { as: reader }))
    expect(data?.CurrentAnnouncements).toContainEqual({ id, language: 'de', title: 'Wartung' })
  })

  it('is shown on the sign-in pages in the language of the browser', async () => {
    const id = await calls.announce({ ...english, audience: ['sign_in'], translations: { de: german } })
    const titleIn = async (language: string) => {
      const url = `${testApp.app.url}/api/announcements/current`
      const { body } = await call(url, { headers: { 'accept-language': language } })
      const shown = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) }).parse(body)
      return shown.docs.find((each) => each.id === id)?.title
    }
    expect(await Promise.all(['de-AT,en;q=0.5', 'en', 'fr'].map(titleIn))).toEqual([
      'Wartung',
      'Maintenance',
      'Maintenance',
    ])
  })

  it('is shown as it is where a translation is missing or was taken back', async () => {
    const reader = await readerOf('de')
    const id = await calls.announce(english)
    expect(await seen(reader, id)).toEqual(['en', 'Maintenance', false])
    const change = async (data: object) =>
      docOf(await testApp.ask('PATCH', `announcements/${id}`, { body: data }))
    expect((await change({ translations: { de: german } })).languages).toEqual(['en', 'de'])
    expect(await seen(reader, id)).toEqual(['de', 'Wartung', true])
    expect((await change({ kind: 'warning' })).languages).toEqual(['en', 'de'])
    expect((await change({ translations: { de: { title: null, body: null } } })).languages).toEqual(['en'])
    expect(await seen(reader, id)).toEqual(['en', 'Maintenance', false])
  })

  it('needs a text in a translation only if it has one itself', async () => {
    const write = (data: object) =>
      testApp.ask('POST', 'announcements', { body: { title: 'Hello', audience: ['customers'], ...data } })
    expect((await write({ translations: { de: { title: 'Hallo' } } })).status).toBe(201)
    const refused = await write({ body: english.body, translations: { de: { title: 'Hallo' } } })
    expect(codeOf(refused)).toBe('validation_failed')
    expect(refused.text).toContain('translations.de.body')
    const id = await calls.announce({ ...english, translations: { de: german } })
    const changed = await testApp.ask('PATCH', `announcements/${id}`, { body: { language: 'de' } })
    expect(codeOf(changed)).toBe('validation_failed')
  })
})
