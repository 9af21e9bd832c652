import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { dropRecycledPidFile } from './drop-recycled-pid-file.ts'
import type { Cluster, Postmaster } from './postmaster.ts'
import { readPostmaster } from './read-postmaster.ts'
import { serverArguments } from './server-arguments.ts'
import { serverEnvironment } from './server-environment.ts'

const lastFatalLine = async (logFile: string, from: number) => {
  const lines = (await readFile(logFile)).subarray(from).toString('utf8').split('\n').filter(Boolean)
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it ended without a word'
}

/**
 * Starts the server in its own process group (a Ctrl-C goes to the application, which stops the server after draining)
 * and waits, for as long as its recovery takes, until it accepts connections.
 * @throws Error with the end of the server's log when it exits instead
 */
export const launchPostmaster = async (
  { launcher, postgres, clusterDir, logFile }: Cluster,
  port: number,
  signal?: AbortSignal,
): Promise<Postmaster> => {
  await dropRecycledPidFile(clusterDir)
  const log = await open(logFile, 'a', 0o600)
  const { size } = await log.stat()
  const { command, args, uid, gid } = launcher.launch(postgres, serverArguments(clusterDir, port))
  const child = spawn(command, args, {
    uid,
    gid,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  let isGone = false
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  }).then(() => {
    isGone = true
  })
  await log.close()
  const interrupt = () => child.kill('SIGINT')
  signal?.addEventListener('abort', interrupt)
  try {
    while (!isGone) {
      const running = await readPostmaster(clusterDir)
      if (running && running.pid === child.pid && running.status === 'ready')
        return { pid: running.pid, port, exited }
      await sleep(20)
    }
  } finally {
    signal?.removeEventListener('abort', interrupt)
  }
  throw new Error(await lastFatalLine(logFile, size))
}
