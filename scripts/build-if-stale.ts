import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DataDirInUse } from '../src/database/embedded/data-dir-in-use.ts'
import { lockDataDir } from '../src/database/embedded/lock-data-dir.ts'
import { prepareDataDir } from '../src/database/embedded/prepare-data-dir.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { buildStamp } from './build-stamp.ts'
import { compressStatic } from './compress-static.ts'
import { hashBuildInputs } from './hash-build-inputs.ts'
import { pruneBuilds } from './prune-builds.ts'
import { runNextBuild } from './run-next-build.ts'

type Log = { info(message: string): void }

const lockWhenFree = async (dir: string, log: Log) => {
  for (let waited = false; ; waited = true) {
    try {
      return await lockDataDir(dir, 'build.lock')
    } catch (error) {
      if (!(error instanceof DataDirInUse)) {
        throw new OperatorError(
          `The pages are not built, and ${dirname(dir)} cannot be written to; run \`npm run build\` as its owner first.`,
        )
      }
      if (!waited) log.info('Another process is building the pages; waiting for it')
      await sleep(500)
    }
  }
}

/** `next build` adapts the TypeScript settings it is given to its folder; this leaves those of the sources alone. */
const writeOwnSettings = async (rootDir: string) => {
  await mkdir(join(rootDir, '.next'), { recursive: true })
  const settings = { extends: '../tsconfig.json', include: ['../src', '../next-env.d.ts'] }
  await writeFile(join(rootDir, '.next', 'tsconfig.json'), JSON.stringify(settings))
}

/**
 * Builds the pages unless there is a build of exactly these sources. Each state of the sources has a folder of its own,
 * `.next/<hash>`, so that a build is never replaced under a process that serves it, and a folder that cannot be written
 * to is enough when it holds the right one. A concurrent call waits.
 * @param options.dataDir where the build's output is logged
 * @returns the folder, relative to the root, and whether a build was needed
 * @throws OperatorError when the build fails
 */
export const buildIfStale = async (options: {
  log: Log
  dataDir: string
  rootDir?: string
}): Promise<{ distDir: string; wasBuilt: boolean }> => {
  const { log, dataDir, rootDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } = options
  const toDistDir = (hash: string) => join('.next', hash)
  const isBuilt = async (hash: string) => {
    const stamp = await readFile(join(rootDir, toDistDir(hash), buildStamp), 'utf8').catch(() => undefined)
    return stamp !== undefined
  }
  const found = await hashBuildInputs(rootDir)
  if (await isBuilt(found)) return { distDir: toDistDir(found), wasBuilt: false }
  const lock = await lockWhenFree(join(rootDir, '.build'), log)
  try {
    const hash = await hashBuildInputs(rootDir)
    const distDir = toDistDir(hash)
    if (await isBuilt(hash)) return { distDir, wasBuilt: false }
    const logFile = join(await prepareDataDir(dataDir), 'next-build.log')
    await writeOwnSettings(rootDir)
    await runNextBuild({ rootDir, distDir, logFile, log })
    await compressStatic(join(rootDir, distDir))
    await writeFile(join(rootDir, distDir, buildStamp), `${new Date().toISOString()}\n`)
    await pruneBuilds(rootDir, hash)
    return { distDir, wasBuilt: true }
  } finally {
    await lock.release()
  }
}
