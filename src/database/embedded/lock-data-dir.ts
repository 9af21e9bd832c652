import { createHash, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../kernel/operator-error.ts'
import { DataDirInUse } from './data-dir-in-use.ts'
import { errorCode } from './error-code.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { processIdentity } from './process-identity.ts'

const contentOf = (path: string) =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error
    return undefined
  })

const isLocked = async (content: string) => {
  const [pid, identity] = content.split('\n')
  return identity !== undefined && (await processIdentity(Number(pid))) === identity
}

const tryLink = async (draft: string, path: string) => {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  }
}

/**
 * Creates the lock file `path` from `draft`; returns the content of a live holder's file instead, if there is one. A
 * dead holder's file is removed under a lock named after it, so that of several concurrent callers none removes the
 * next holder's file.
 */
const take = async (path: string, draft: string): Promise<string | undefined> => {
  while (!(await tryLink(draft, path))) {
    const found = await contentOf(path)
    if (found === undefined) continue
    if (await isLocked(found)) return found
    const guard = `${path}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}`
    if (await take(guard, draft)) {
      await sleep(10)
      continue
    }
    if ((await contentOf(path)) === found) await rm(path, { force: true })
    await rm(guard, { force: true })
  }
  return undefined
}

/**
 * Locks the data folder for this process, until `release()` or its death. The file contains the pid and the process's
 * start time, so neither a crash nor a reused pid blocks the next start.
 * @throws DataDirInUse when a running process holds the lock; OperatorError when the folder is not writable
 */
export const lockDataDir = async (dataDir: string, name = 'clientele.lock') => {
  const path = join(await prepareDataDir(dataDir), name)
  const own = `${process.pid}\n${(await processIdentity(process.pid)) ?? ''}\n${randomUUID()}\n`
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, own, { mode: 0o600 })
    const holder = await take(path, draft)
    if (holder !== undefined) throw new DataDirInUse(holder.split('\n')[0] ?? '', dataDir)
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new OperatorError(
      `The data folder ${dataDir} cannot be written to (${errorCode(error)}); start Clientele as its owner, or set DATA_DIR to another folder.`,
    )
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
  return {
    async release() {
      if ((await contentOf(path)) === own) await rm(path, { force: true })
    },
  }
}
