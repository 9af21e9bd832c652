import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { DataDirInUse } from '../src/database/embedded/data-dir-in-use.ts'
import { lockDataDir } from '../src/database/embedded/lock-data-dir.ts'
import { prepareDataDir } from '../src/database/embedded/prepare-data-dir.ts'
import { OperatorError } from '../src/kernel/operator-error.ts'
import { hashBuildInputs, hashFiles } from './hash-build-inputs.ts'
import { runNextBuild } from './run-next-build.ts'

type Log = { info(message: string): void }

const lockWhenFree = async (dir: string, log: Log) => {
  for (let waited = false; ; waited = true) {
    try {
      return await lockDataDir(dir, 'build.lock')
    } catch (error) {
      if (!(error instanceof DataDirInUse)) {
        throw new OperatorError(
          `${dirname(dir)} cannot be written to; run \`npm run build\` as its owner first.`,
        )
      }
      if (!waited) log.info('Another process is building the pages; waiting for it')
      await sleep(500)
    }
  }
}

/**
 * Builds the panel's pages unless `.next` was built from exactly the same files by the same Node. A concurrent call
 * waits.
 * @param options.dataDir where the build's output is logged
 * @returns whether a build was needed
 * @throws OperatorError when the build fails
 */
export const buildIfStale = async (options: {
  log: Log
  dataDir: string
  rootDir?: string
}): Promise<boolean> => {
  const { log, dataDir, rootDir = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } = options
  const stampFile = join(rootDir, '.next', 'clientele-build')
  const stampFor = async (inputs: string) =>
    `${inputs} ${await hashFiles(rootDir, [join(rootDir, 'tsconfig.json')])}\n`
  const isFresh = async () => {
    const buildId = await readFile(join(rootDir, '.next', 'BUILD_ID'), 'utf8').catch(() => undefined)
    const stamp = await readFile(stampFile, 'utf8').catch(() => undefined)
    return buildId !== undefined && stamp === (await stampFor(await hashBuildInputs(rootDir)))
  }
  if (await isFresh()) return false
  const lock = await lockWhenFree(join(rootDir, '.build'), log)
  try {
    if (await isFresh()) return false
    const inputs = await hashBuildInputs(rootDir)
    await rm(stampFile, { force: true })
    const logFile = join(await prepareDataDir(dataDir), 'next-build.log')
    await runNextBuild({ rootDir, logFile, log })
    await writeFile(stampFile, await stampFor(inputs))
    return true
  } finally {
    await lock.release()
  }
}
