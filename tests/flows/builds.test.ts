import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { buildIfStale } from '../../scripts/build-if-stale.ts'
import { buildStamp } from '../../scripts/build-stamp.ts'
import { hashBuildInputs } from '../../scripts/hash-build-inputs.ts'
import { markPrefix } from '../../scripts/mark-build.ts'
import { watchBuild } from '../../scripts/watch-build.ts'
import { processIdentity } from '../../src/database/embedded/process-identity.ts'
import { atEnd } from '../support/at-end.ts'

/** Builds a page that holds the source, or fails where the source says so. */
const next = `
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const folder = process.env.CLIENTELE_PAGES
const source = readFileSync('src/page', 'utf8')
mkdirSync(folder + '/server', { recursive: true })
writeFileSync(folder + '/server/page', source)
writeFileSync(folder + '/BUILD_ID', 'made by ' + process.version)
if (source === 'broken') process.exit(1)
`

const log = { info: () => undefined }

let rootDir: string
let dataDir: string

beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'clientele-builds-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  ;[rootDir, dataDir] = [path.join(folder, 'product'), path.join(folder, 'data')]
  await mkdir(path.join(rootDir, 'src'), { recursive: true })
  await mkdir(path.join(rootDir, 'node_modules/next/dist/bin'), { recursive: true })
  await writeFile(path.join(rootDir, 'node_modules/next/dist/bin/next'), next)
  await writeFile(path.join(rootDir, 'package.json'), '{}')
})

const build = async (source: string) => {
  await writeFile(path.join(rootDir, 'src/page'), source)
  return buildIfStale({ log, dataDir, rootDir })
}
const pageOf = (distDir: string) => readFile(path.join(rootDir, distDir, 'server/page'), 'utf8')
const builds = async () => (await readdir(path.join(rootDir, '.next'))).filter((name) => !name.includes('.'))

it('each state of the sources has a build of its own, made once, and never touched by another', async () => {
  const first = await build('one')
  const areWhole = await watchBuild(path.join(rootDir, first.distDir))
  const second = await build('two')
  expect([first.wasBuilt, second.wasBuilt]).toEqual([true, true])
  expect([await pageOf(first.distDir), await pageOf(second.distDir)]).toEqual(['one', 'two'])
  expect(await build('one')).toEqual({ distDir: first.distDir, wasBuilt: false })
  expect(await areWhole()).toBe(true)
})

it('the version of Node does not ask for another build', async () => {
  await build('one')
  const hash = await hashBuildInputs(rootDir)
  const { version } = process
  Object.defineProperty(process, 'version', { value: 'v99.0.0' })
  expect(await hashBuildInputs(rootDir)).toBe(hash)
  Object.defineProperty(process, 'version', { value: version })
})

it('two starts at once build once', async () => {
  await writeFile(path.join(rootDir, 'src/page'), 'one')
  const made = await Promise.all([1, 2].map(() => buildIfStale({ log, dataDir, rootDir })))
  expect(made.map(({ wasBuilt }) => wasBuilt).sort()).toEqual([false, true])
})

it('what failed or was interrupted is not taken for a build', async () => {
  await expect(build('broken')).rejects.toThrow('The pages could not be built')
  await expect(build('broken')).rejects.toThrow('The pages could not be built')
  expect((await build('whole')).wasBuilt).toBe(true)
})

it('old builds are removed, but not the ones that a process serves', async () => {
  const served = await build('served')
  const mark = `${process.pid}\n${await processIdentity(process.pid)}\n`
  await writeFile(path.join(rootDir, served.distDir, `${markPrefix}test`), mark)
  const left = await build('left')
  await writeFile(path.join(rootDir, left.distDir, `${markPrefix}test`), `${process.pid}\nanother\n`)
  for (const source of ['three', 'four', 'five']) await build(source)
  expect(await builds()).toHaveLength(3)
  expect(await pageOf(served.distDir)).toBe('served')
  expect(existsSync(path.join(rootDir, left.distDir))).toBe(false)
})

it('a folder that cannot be written to is enough with a fitting build, and else is named', async () => {
  const { distDir } = await build('one')
  await writeFile(path.join(rootDir, '.build', 'build.lock'), '').catch(() => undefined)
  await rm(path.join(rootDir, '.build'), { recursive: true })
  // A file where a folder would have to be made stops root as well.
  await writeFile(path.join(rootDir, '.build'), '')
  await chmod(path.join(rootDir, '.build'), 0o400)
  expect(await build('one')).toEqual({ distDir, wasBuilt: false })
  await expect(build('two')).rejects.toThrow(/not built, and .* cannot be written to; run `npm run build`/)
})

it('a build that is removed, made anew or damaged while it is served is noticed', async () => {
  const { distDir } = await build('one')
  const folder = path.join(rootDir, distDir)
  const areWhole = await watchBuild(folder)
  expect(await areWhole()).toBe(true)
  await rm(path.join(folder, 'server/page'))
  expect(await areWhole()).toBe(false)
  await build('one')
  await rm(path.join(folder, buildStamp))
  await build('one')
  expect(await areWhole()).toBe(false)
  expect(await (await watchBuild(folder))()).toBe(true)
  await rm(folder, { recursive: true })
  expect(await areWhole()).toBe(false)
})
