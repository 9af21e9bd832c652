import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const newSource = async (kind: 'channel' | 'vod') =>
  docOf(await testApp.ask('POST', 'stream-sources', { body: { name: unique(kind), kind } })).id

describe('the stream sources of a user', () => {
  it('are one for channels and one for videos', async () => {
    const channelStreamSource = await newSource('channel')
    const vodStreamSource = await newSource('vod')
    const user = docOf(await testApp.newUser({ channelStreamSource, vodStreamSource }))
    expect(user).toMatchObject({ channelStreamSource, vodStreamSource })
  })

  it('are refused at their field when they are of the other kind', async () => {
    const vod = await newSource('vod')
    const channel = await newSource('channel')
    expect(fieldsOf(await testApp.newUser({ channelStreamSource: vod }))).toEqual(['channelStreamSource'])
    expect(fieldsOf(await testApp.newUser({ vodStreamSource: channel }))).toEqual(['vodStreamSource'])
    const login = { username: unique('user'), password: 'correct horse battery', channelStreamSource: vod }
    expect(fieldsOf(await testApp.newCustomer({ login }))).toEqual(['login.channelStreamSource'])
  })

  it('cannot be deleted while a user has them: 409 in_use', async () => {
    const channelStreamSource = await newSource('channel')
    await testApp.newUser({ channelStreamSource })
    const answer = await testApp.ask('DELETE', `stream-sources/${channelStreamSource}`)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use'])
  })
})

describe('the address of a stream source', () => {
  it.each(['https://live.example.com/a.m3u8', 'rtmp://live.example.com/app', 'udp://239.0.0.1:5000'])(
    'may be %s',
    async (url) => {
      const answer = await testApp.ask('POST', 'stream-sources', {
        body: { name: 'A source', kind: 'channel', url },
      })
      expect(docOf(answer).url).toBe(url)
    },
  )

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'live.example.com'])(
    'is refused when it is %s',
    async (url) => {
      const answer = await testApp.ask('POST', 'stream-sources', {
        body: { name: 'A source', kind: 'channel', url },
      })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['url']])
    },
  )
})
