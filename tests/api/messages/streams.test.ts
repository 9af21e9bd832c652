import { beforeAll, expect, it } from 'vitest'
import { messageStreams } from '../../../src/collections/messaging/messages/stream/message-streams.ts'
import { openStream } from '../../support/open-stream.ts'
import { newCustomer, signedIn, unique } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App

beforeAll(async () => {
  app = await startApp()
})

it('the people of one tree of accounts take half of all streams at most', async () => {
  const top = await newCustomer(app, { type: 'integrator' })
  const below = await signedIn(app, 'member', await newCustomer(app, { parent: top }))
  const stranger = await signedIn(app, 'member')
  const streams = messageStreams(app.payload)
  const ends = Array.from({ length: 250 }, () => streams.open({ userId: unique('user'), tree: top }).end)
  const listen = async ({ token }: { token: string }) => {
    const stream = await openStream(app.url, { token })
    stream.cut()
    await stream.ended
    return stream.status
  }
  expect([await listen(below), await listen(stranger)]).toEqual([503, 200])
  ends[0]?.()
  expect(await listen(below)).toBe(200)
  for (const end of ends) end()
})
