import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { errorCodes } from '../../src/kernel/errors/error-codes.ts'
import { curlsOf } from '../support/clients/curls-of.ts'
import { programOf } from '../support/clients/program-of.ts'
import { signedIn, type Person } from '../support/people.ts'
import { listOf, openTestApp, type TestApp } from '../support/test-app.ts'

const run = promisify(execFile)
const docs = path.resolve('docs/integrate')

let about: TestApp
let folder: string
let member: Person

beforeAll(async () => {
  about = await openTestApp()
  member = await signedIn(about.app, 'member')
  folder = await mkdtemp(path.join(tmpdir(), 'clientele-integrate-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a program as somebody; what it prints, and whether it ended well. */
const runAs = async ({ username, password, token }: Person, ...args: string[]) => {
  const env = {
    ...{
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      CLIENTELE_URL: about.app.url,
      CLIENTELE_TOKEN: token,
    },
    ...{ CLIENTELE_USER: username, CLIENTELE_PASSWORD: password },
  }
  return run(process.execPath, args, { cwd: folder, env }).then(
    ({ stdout }) => ({ stdout, stderr: '', isFine: true }),
    (failed: unknown) => ({
      ...z.looseObject({ stdout: z.string(), stderr: z.string() }).parse(failed),
      isFine: false,
    }),
  )
}

/** Runs the JavaScript of a page. */
const runPage = async (person: Person, page: string) => {
  const program = path.join(folder, `${page}.mjs`)
  await writeFile(program, await programOf(path.join(docs, `${page}.md`), 'js'))
  const done = await runAs(person, program)
  expect(done.stderr).toBe('')
  return done.stdout.trim().split('\n')
}

describe('the examples of the pages for integrators run as they stand', { timeout: 300_000 }, () => {
  it('signing in, the PIN and signing out', async () => {
    const lines = await runPage(await signedIn(about.app, 'member'), 'sign-in')
    expect(lines).toEqual(['true', 'true', '{ valid: false }', '401'])
  })

  it('reading and filtering', async () => {
    const { status } = await about.newCustomer({ country: 'GB', name: 'Müller & Söhne' })
    expect(status).toBe(201)
    const lines = await runPage(about.administrator, 'read-and-filter')
    expect(lines[0]).toMatch(/^\d+ \d+ (true|false)$/)
    expect(lines[1]).toContain("'name'")
    expect(Number(lines[2])).toBe(listOf(await about.ask('GET', 'customers?limit=1')).totalDocs)
  })

  it('errors, at their fields', async () => {
    expect(await runPage(about.administrator, 'errors')).toEqual(['name: Please fill in this field.'])
  })

  it('limits', async () => {
    expect(await runPage(member, 'limits')).toEqual(['200'])
  })

  it('messages and their stream', async () => {
    const title = 'New opening hours'
    await about.ask('POST', 'messages', {
      body: { title, body: 'From Monday on.', audience: 'users', users: [member.id] },
    })
    const lines = await runPage(member, 'messages')
    expect(lines).toEqual(['1', title, 'text/event-stream; charset=utf-8'])
  })

  it('GraphQL', async () => {
    expect(await runPage(about.administrator, 'graphql')).toEqual([expect.stringMatching(/^\d+$/)])
  })
})

it('the first calls of the README are answered as it says', async () => {
  const { username, password, token } = about.administrator
  const calls = await curlsOf('README.md')
  const text = (sent: string) =>
    sent.replace('$TOKEN', token).replace('"anna","password":"…"', `"${username}","password":"${password}"`)
  const answers = []
  for (const { target, headers, body } of calls) {
    const response = await fetch(`${about.app.url}${target}`, {
      method: body ? 'POST' : 'GET',
      headers: headers
        .map((header) => text(header).split(': '))
        .map(([name = '', value = '']): [string, string] => [name, value]),
      ...(body && { body: text(body) }),
    })
    answers.push(response.status)
  }
  expect(answers).toEqual([200, 201, 200])
})

it('the page of errors names every code with its status', async () => {
  const page = await readFile(path.join(docs, 'errors.md'), 'utf8')
  const told = [...page.matchAll(/^\| (\d{3}) +\| `(\w+)` +\|/gm)].map(
    ([, status, code]) => `${status} ${code}`,
  )
  const known = Object.entries(errorCodes).map(([code, { status }]) => `${status} ${code}`)
  // It is the code of a field wherever it is not that of the whole.
  expect(told.filter((each) => each !== '400 unknown_field').sort()).toEqual(
    known.filter((each) => each !== '400 unknown_field').sort(),
  )
})

it('every page is in the index', async () => {
  const index = await readFile(path.join(docs, 'README.md'), 'utf8')
  const pages = (await readdir(docs)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([])
})

describe('the program that makes customers of a CSV file', { timeout: 300_000 }, () => {
  const csv = (rows: number) =>
    [
      'externalId,name,email,country,login.username',
      ...Array.from({ length: rows }, (_, at) => {
        const n = 1000 + at
        return `P${n},"Bakery ${n}, ""Old Town""",bakery${n}@example.com,GB,bakery${n}`
      }),
    ].join('\r\n')

  const provision = (file: string) =>
    runAs(about.administrator, path.join(docs, 'examples/provision.mjs'), path.join(folder, file))

  it('makes fifty with their logins, and none twice when it is started again', async () => {
    await writeFile(path.join(folder, 'customers.csv'), csv(50))
    expect(JSON.parse((await provision('customers.csv')).stdout)).toEqual({ made: 50, there: 0, refused: 0 })
    const query = 'where[externalId][like]=P1&limit=100'
    const made = listOf(await about.ask('GET', `customers?${query}`))
    expect(made.totalDocs).toBe(50)
    expect(made.docs.find(({ externalId }) => externalId === 'P1007')?.name).toBe('Bakery 1007, "Old Town"')
    const logins = listOf(await about.ask('GET', 'users?where[username][like]=bakery&limit=100'))
    expect(logins.totalDocs).toBe(50)
    expect(JSON.parse((await provision('customers.csv')).stdout)).toEqual({ made: 0, there: 50, refused: 0 })
  })

  it('goes on after a row that is refused, and names its line and field', async () => {
    const rows =
      'externalId,name,email\nQ1,North,north@example.com\nQ2,South,no address\nQ3,West,west@example.com\n'
    await writeFile(path.join(folder, 'rows.csv'), rows)
    const { stdout, stderr, isFine } = await provision('rows.csv')
    expect(JSON.parse(stdout)).toEqual({ made: 2, there: 0, refused: 1 })
    expect(stderr).toMatch(/^line 3: email: /)
    expect(isFine).toBe(false)
  })
})
