/**
 * Makes customers with their logins from a CSV file, and may be stopped and started again:
 * `node provision.mjs customers.csv`
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const { CLIENTELE_URL = 'http://localhost:3000', CLIENTELE_USER, CLIENTELE_PASSWORD } = process.env
const file = process.argv[2] ?? 'customers.csv'
const patience = 6

const session = { token: undefined }

/** One call; repeated with the same key while there is no answer or the answer is “later”. */
const call = async (method, place, { body, key } = {}) => {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${CLIENTELE_URL}/api/${place}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(session.token && { authorization: `Bearer ${session.token}` }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => undefined)
    const wait = response?.headers.get('retry-after')
    const isLater = !response || response.status >= 500 || wait
    if (!isLater || attempt === patience) return response
    await new Promise((resolve) => setTimeout(resolve, (Number(wait) || 2 ** attempt) * 1000))
  }
}

/** Rows of texts; a field in quotes may hold commas, line breaks and doubled quotes. */
const parseCSV = (text) => {
  const rows = [[]]
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.some((field) => field !== ''))
}

/** `{ name: …, login: { username: … } }` of a row and the names above it. */
const toCustomer = (names, row) => {
  const customer = {}
  for (const [at, name] of names.entries()) {
    if (!row[at]) continue
    const [group, inner] = name.split('.')
    if (inner) customer[group] = { ...customer[group], [inner]: row[at] }
    else customer[name] = row[at]
  }
  return customer
}

const isThere = async ({ externalId }) => {
  if (!externalId) return false
  const found = await call(
    'GET',
    `customers/count?where[externalId][equals]=${encodeURIComponent(externalId)}`,
  )
  return found?.ok ? (await found.json()).totalDocs > 0 : false
}

const tellFailure = async (line, response) => {
  const { errors } = (await response?.json().catch(() => undefined)) ?? {}
  const fields = errors?.[0]?.data?.errors?.map(({ path: at, message }) => `${at}: ${message}`)
  console.error(`line ${line}: ${fields?.join(' ') || errors?.[0]?.message || 'no answer'}`)
}

const signIn = await call('POST', 'users/login', {
  body: { username: CLIENTELE_USER, password: CLIENTELE_PASSWORD },
})
if (!signIn?.ok) throw new Error('The sign-in was refused.')
session.token = (await signIn.json()).token

const [names = [], ...rows] = parseCSV(await readFile(file, 'utf8'))
const counts = { made: 0, there: 0, refused: 0 }
for (const [at, row] of rows.entries()) {
  const customer = toCustomer(names, row)
  if (await isThere(customer)) {
    counts.there += 1
    continue
  }
  const key = createHash('sha256')
    .update(JSON.stringify([path.basename(file), customer]))
    .digest('hex')
  const response = await call('POST', 'customers', { body: customer, key })
  if (response?.ok) counts.made += 1
  else {
    counts.refused += 1
    await tellFailure(at + 2, response)
  }
}
console.log(JSON.stringify(counts))
process.exitCode = counts.refused > 0 ? 1 : 0
