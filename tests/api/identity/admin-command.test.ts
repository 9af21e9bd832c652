import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../../scripts/node-args.ts'
import { call } from '../../support/call.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf, sessionOf, userOf } from '../../support/read-answer.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})

/** `npm run admin -- …` */
const run = async (args: string[], input = '') => {
  const child = spawn(process.execPath, [...nodeArgs, 'scripts/admin.ts', ...args], {
    env: { ...process.env, DATABASE_URL: app.databaseURL },
  })
  child.stdin.end(input)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code: Number(code), stdout, stderr, all: stdout + stderr }
}
const logIn = (username: string, password: string) =>
  call(`${app.url}/api/users/login`, { body: { username, password } })

describe('npm run admin', { timeout: 240_000 }, () => {
  it('makes an administrator, with the password from standard input, and never shows it', async () => {
    const username = unique('boss')
    const args = [
      'create',
      '--username',
      username.toUpperCase(),
      '--email',
      `${username}@example.com`,
      '--password-stdin',
    ]
    const made = await run(args, 'a horse on a terminal\n')
    expect(made, made.all).toMatchObject({ code: 0 })
    expect(made.all).not.toContain('horse')
    expect(sessionOf(await logIn(username, 'a horse on a terminal')).user.role).toBe('administrator')
    const [again, list] = await Promise.all([run(args, 'a horse on a terminal\n'), run(['list'])])
    expect(again.code).toBe(1)
    expect(again.stderr.trim().split('\n')).toHaveLength(1)
    expect(list.stdout).toContain(`${username}\t${username}@example.com\tadministrator\tactive`)
  })

  it('sets a password, which ends the sessions and lifts no lock; unlocking is a command of its own', async () => {
    const { username, token, id } = await signedIn(app, 'support')
    await app.payload.update({ collection: 'users', id, data: { locked: true }, overrideAccess: true })
    const reset = await run(['reset-password', username, '--password-stdin'], 'a horse with a new key')
    expect(reset, reset.all).toMatchObject({ code: 0 })
    expect(userOf(await call(`${app.url}/api/users/me`, { token }))).toBeNull()
    expect(codeOf(await logIn(username, 'a horse with a new key'))).toBe('account_locked')
    expect((await run(['unlock', username])).code).toBe(0)
    expect((await logIn(username, 'a horse with a new key')).status).toBe(200)
  })

  it('shows staff in the trash as such, and changes nothing about them', async () => {
    const { username, id, password } = await signedIn(app, 'support')
    const deletedAt = new Date().toISOString()
    await app.payload.update({ collection: 'users', id, data: { deletedAt }, overrideAccess: true })
    const [list, unlock, reset] = await Promise.all([
      run(['list']),
      run(['unlock', username]),
      run(['reset-password', username, '--password-stdin'], 'a horse from the trash'),
    ])
    expect(list.stdout).toContain(`${username}\t${username}@example.com\tsupport\tin the trash`)
    for (const { code, stderr } of [unlock, reset]) {
      expect(code).toBe(1)
      expect(stderr).toContain('is in the trash')
    }
    expect(codeOf(await logIn(username, password))).toBe('invalid_credentials')
  })

  it('says in one line what is wrong and ends with 1', async () => {
    const create = ['create', '--username', 'eve', '--email', 'eve@example.com']
    const cases: [string[], string, RegExp][] = [
      [create, '', /--password-stdin/],
      [[...create, '--password-stdin'], '', /no password/],
      [[...create, '--password-stdin'], 'password1', /^password: /],
      [['unlock', 'nobody-of-that-name'], '', /no user/],
    ]
    const runs = cases.map(async ([args, input, message]) => ({ message, ...(await run(args, input)) }))
    for (const { code, stderr, message } of await Promise.all(runs)) {
      expect([code, stderr.trim().split('\n').length], stderr).toEqual([1, 1])
      expect(stderr).toMatch(message)
    }
  })
})
