import { z } from 'zod'
import { docOf, type TestApp } from './test-app.ts'
import { newCustomer, signedIn, unique, type Person } from './people.ts'
import { made } from './resources.ts'

/** An account with two managers, a member and a camera. */
export const makeWatched = async (testApp: TestApp, parent?: string) => {
  const account = await newCustomer(testApp.app, parent ? { parent } : {})
  const [manager, second, member] = await Promise.all([
    signedIn(testApp.app, 'manager', account),
    signedIn(testApp.app, 'manager', account),
    signedIn(testApp.app, 'member', account),
  ])
  const camera = (await made(testApp, 'cameras', { body: { name: 'Gate', customer: account } })).id
  return { account, manager, second, member, camera, resource: { kind: 'cameras', id: camera } }
}

export type Watched = Awaited<ReturnType<typeof makeWatched>>

/** A rule, created as the administrator: `camera.offline` to the managers, at once, by mail. */
export const askForRule = (
  testApp: TestApp,
  { account }: Pick<Watched, 'account'>,
  body: object = {},
  as?: Person,
) =>
  testApp.ask('POST', 'alert-rules', {
    ...(as && { as }),
    body: { name: unique('rule'), customer: account, events: ['camera.offline'], ...body },
  })

export const makeRule = async (...asked: Parameters<typeof askForRule>): Promise<string> => {
  const answer = await askForRule(...asked)
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`)
  return docOf(answer).id
}

export const post = (testApp: TestApp, body: unknown, as?: Person | null) =>
  testApp.ask('POST', 'events', { body, ...(as !== undefined && { as }) })

/** The titles of the messages in a user's inbox. */
export const inboxOf = async (testApp: TestApp, person: Person) => {
  const { body } = await testApp.ask('GET', 'messages/inbox', { as: person })
  return z.object({ docs: z.array(z.object({ title: z.string(), body: z.string() })) }).parse(body).docs
}
