import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedLink, mailedToken } from '../../support/mailed-token.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp({ publicURL: 'https://accounts.example.com' })
})

const next = 'a new horse each time'
const change = ({ token }: Person, body: unknown) =>
  call(`${app.url}/api/users/change-password`, { body, token })
const patchSelf = ({ id, token }: Person, body: unknown) =>
  call(`${app.url}/api/users/${id}`, { method: 'PATCH', body, token })
const logIn = (username: string, password: string) =>
  call(`${app.url}/api/users/login`, { body: { username, password } })
const isLive = async (token: string) => userOf(await call(`${app.url}/api/users/me`, { token })) !== null
const mailsTo = async (address: string) => {
  const { rows } = await app.payload.db.pool.query<{ kind: string }>(
    'select kind::text from emails where "to" = $1 order by created_at, id',
    [address],
  )
  return rows.map(({ kind }) => kind)
}

describe('one’s own password', () => {
  it('changes with the current one, keeps this session, ends the others and is told by mail', async () => {
    const person = await signedIn(app, 'member')
    const other = await logIn(person.username, person.password)
    const otherToken = /"token":"([^"]+)"/.exec(other.text)?.[1] ?? ''
    const answer = await change(person, { currentPassword: person.password, password: next })
    expect(answer.status, answer.text).toBe(200)
    expect([await isLive(person.token), await isLive(otherToken)]).toEqual([true, false])
    expect((await logIn(person.username, next)).status).toBe(200)
    expect((await logIn(person.username, person.password)).status).toBe(401)
    expect(await mailsTo(person.email)).toEqual(['password_changed'])
  })

  it('stays with a wrong or missing current one, said at `currentPassword`', async () => {
    const person = await signedIn(app, 'member')
    for (const currentPassword of ['something else', '', undefined]) {
      const answer = await change(person, { currentPassword, password: next })
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['currentPassword']])
    }
    const weak = await change(person, { currentPassword: person.password, password: person.username })
    expect([weak.status, fieldsOf(weak)]).toEqual([400, ['password']])
    expect((await logIn(person.username, person.password)).status).toBe(200)
    expect((await call(`${app.url}/api/users/change-password`, { body: {} })).status).toBe(401)
  })

  it('cannot be guessed from an open screen: ten tries and no more', async () => {
    const person = await signedIn(app, 'member')
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, at) =>
        change(person, { currentPassword: `guess ${at}`, password: next }),
      ),
    )
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
    expect(codeOf(await change(person, { currentPassword: person.password, password: next }))).toBe(
      'rate_limited',
    )
  })

  it('changes by a PATCH of one’s own user only with the current one, which keeps this session alone', async () => {
    for (const role of ['member', 'manager', 'support', 'administrator'] as const) {
      const person = await signedIn(app, role)
      const bare = await patchSelf(person, { password: next })
      expect([400, 403], `${role} ${bare.text}`).toContain(bare.status)
      expect((await logIn(person.username, person.password)).status).toBe(200)
    }
    const person = await signedIn(app, 'member')
    const other = /"token":"([^"]+)"/.exec((await logIn(person.username, person.password)).text)?.[1] ?? ''
    const done = await patchSelf(person, { password: next, currentPassword: person.password })
    expect(done.status, done.text).toBe(200)
    expect([await isLive(person.token), await isLive(other)]).toEqual([true, false])
    expect((await logIn(person.username, next)).status).toBe(200)
  })

  it('does not stand in the way of a form that sends back what is asked only once', async () => {
    const person = await signedIn(app, 'administrator')
    const kept = await patchSelf(person, { firstName: 'Ada', sendWelcomeEmail: true })
    expect(kept.status, kept.text).toBe(200)
    expect(codeOf(await patchSelf(person, { sendWelcomeEmail: false }))).toBe('field_forbidden')
  })

  it('changes only with the current one however one’s own user is named: id in capitals, filter, GraphQL', async () => {
    for (const role of ['member', 'administrator'] as const) {
      const person = await signedIn(app, role)
      const { token } = person
      const mutation = `mutation { updateUser(id: "${person.id.toUpperCase()}", data: { password: "${next}" }) { id } }`
      const answers = [
        await patchSelf({ ...person, id: person.id.toUpperCase() }, { password: next }),
        await call(`${app.url}/api/users?where[id][equals]=${person.id}`, {
          ...{ method: 'PATCH', body: { password: next }, token },
        }),
        await call(`${app.url}/api/users?where[username][equals]=${person.username}`, {
          ...{ method: 'PATCH', body: { email: `${unique('other')}@elsewhere.example` }, token },
        }),
        await call(`${app.url}/api/graphql`, { body: { query: mutation }, token }),
      ]
      for (const answer of answers) expect(answer.text).toContain('currentPassword')
      expect((await logIn(person.username, person.password)).status).toBe(200)
    }
  })

  it('set by somebody else is told by mail and ends all sessions', async () => {
    const administrator = await signedIn(app, 'administrator')
    const person = await signedIn(app, 'member')
    const { status } = await call(`${app.url}/api/users/${person.id}`, {
      ...{ method: 'PATCH', body: { password: next }, token: administrator.token },
    })
    expect([status, await isLive(person.token)]).toEqual([200, false])
    expect(await mailsTo(person.email)).toEqual(['password_changed'])
  })
})

describe('who must change the password', () => {
  it('can do nothing else first, and everything afterwards', async () => {
    const person = await signedIn(app, 'member')
    await app.payload.db.pool.query('update users set must_change_password = true where id = $1', [person.id])
    const own = () => call(`${app.url}/api/users/${person.id}`, { token: person.token })
    const graphQL = () =>
      call(`${app.url}/api/graphql`, { body: { query: '{ Customers { totalDocs } }' }, token: person.token })
    expect((await own()).status).toBe(403)
    expect((await graphQL()).text).toContain('"code":"forbidden"')
    expect(await isLive(person.token)).toBe(true)
    expect((await change(person, { currentPassword: person.password, password: next })).status).toBe(200)
    expect([(await own()).status, (await graphQL()).status]).toEqual([200, 200])
  })
})

describe('one’s own e-mail', () => {
  it('changes once the new address is confirmed; the old one is told and the reset links to it are void', async () => {
    const person = await signedIn(app, 'member')
    await call(`${app.url}/api/users/forgot-password`, { body: { email: person.email } })
    const resetToken = await mailedToken(app, person.email)
    const email = `${unique('new')}@example.com`
    const asked = await patchSelf(person, { email, currentPassword: person.password })
    expect(asked.status, asked.text).toBe(200)
    expect(asked.text).toContain(`"email":"${person.email}"`)
    expect(asked.text).toContain(`"pendingEmail":"${email}"`)
    const link = await mailedLink(app, email, 'email_confirm')
    expect(link?.href.split('?')[0]).toBe('https://accounts.example.com/confirm-email')
    const confirm = () =>
      call(`${app.url}/api/users/confirm-email`, { body: { token: link?.searchParams.get('token') } })
    expect((await confirm()).status).toBe(200)
    expect((await confirm()).status).toBe(410)
    const me = await call(`${app.url}/api/users/${person.id}`, { token: person.token })
    expect(me.text).toContain(`"email":"${email}"`)
    expect(await mailsTo(person.email)).toContain('email_changed')
    const reset = await call(`${app.url}/api/users/reset-password`, {
      body: { token: resetToken, password: next },
    })
    expect(reset.status).toBe(410)
  })

  it('is refused without the current password', async () => {
    const person = await signedIn(app, 'member')
    const bare = await patchSelf(person, { email: `${unique('new')}@example.com` })
    expect([bare.status, fieldsOf(bare)]).toEqual([400, ['currentPassword']])
  })

  it('replaced by somebody else voids what was mailed to the old one, which is told', async () => {
    const administrator = await signedIn(app, 'administrator')
    const person = await signedIn(app, 'member')
    await call(`${app.url}/api/users/forgot-password`, { body: { email: person.email } })
    const token = await mailedToken(app, person.email)
    const email = `${unique('corrected')}@elsewhere.example`
    const answer = await call(`${app.url}/api/users/${person.id}`, {
      ...{ method: 'PATCH', body: { email }, token: administrator.token },
    })
    expect(answer.status, answer.text).toBe(200)
    const reset = await call(`${app.url}/api/users/reset-password`, { body: { token, password: next } })
    expect([reset.status, codeOf(reset)]).toEqual([410, 'token_expired'])
    expect(await mailsTo(person.email)).toContain('email_changed')
  })

  it('of a login that nobody has begun is corrected without a word to the wrong address, whose link is void', async () => {
    const administrator = await signedIn(app, 'administrator')
    const [username, wrong] = [unique('typo'), `${unique('typo')}@elsewhere.example`]
    const made = await call(`${app.url}/api/users`, {
      body: { username, email: wrong, role: 'support' },
      token: administrator.token,
    })
    expect(made.status, made.text).toBe(201)
    const token = await mailedToken(app, wrong, undefined, 'activation')
    const { rows } = await app.payload.db.pool.query<{ id: string }>(
      'select id from users where username = $1',
      [username],
    )
    const answer = await call(`${app.url}/api/users/${rows[0]?.id}`, {
      ...{
        method: 'PATCH',
        body: { email: `${unique('right')}@elsewhere.example` },
        token: administrator.token,
      },
    })
    expect(answer.status, answer.text).toBe(200)
    const activated = await call(`${app.url}/api/users/activate`, { body: { token, password: next } })
    expect([activated.status, codeOf(activated)]).toEqual([410, 'token_expired'])
    expect(await mailsTo(wrong)).toEqual(['activation'])
  })

  it('asked for once more gets a new link; the one before no longer works', async () => {
    const person = await signedIn(app, 'member')
    const email = `${unique('again')}@example.com`
    const ask = () => patchSelf(person, { email, currentPassword: person.password })
    const linkNow = async () => (await mailedLink(app, email, 'email_confirm'))?.searchParams.get('token')
    const confirm = (token: unknown) => call(`${app.url}/api/users/confirm-email`, { body: { token } })
    await ask()
    const first = await linkNow()
    expect((await patchSelf(person, { firstName: 'Anna' })).status).toBe(200)
    expect(await mailsTo(email)).toHaveLength(1)
    expect((await ask()).status).toBe(200)
    expect(await mailsTo(email)).toHaveLength(2)
    const second = await linkNow()
    expect(second).not.toBe(first)
    expect([(await confirm(first)).status, (await confirm(second)).status]).toEqual([410, 200])
  })

  it('taken by somebody else in the meantime stays theirs', async () => {
    const person = await signedIn(app, 'member')
    const email = `${unique('wanted')}@example.com`
    await patchSelf(person, { email, currentPassword: person.password })
    const token = (await mailedLink(app, email, 'email_confirm'))?.searchParams.get('token')
    const other = await signedIn(app, 'member')
    await app.payload.db.pool.query('update users set email = $1 where id = $2', [email, other.id])
    const answer = await call(`${app.url}/api/users/confirm-email`, { body: { token } })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'not_unique'])
  })
})
