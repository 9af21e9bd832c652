import { setTimeout as sleep } from 'node:timers/promises'
import type { Postmaster } from './postmaster.ts'

const patienceMs = 15_000

const send = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has exited already; `exited` reports it.
  }
}

/**
 * Stops a server: fast (sessions are ended, data is flushed), and after 15 s immediately (recovery at the next start).
 */
export const stopPostmaster = async ({ pid, exited }: Postmaster) => {
  send(pid, 'SIGINT')
  const patience = new AbortController()
  const isGone = await Promise.race([
    exited.then(() => true),
    sleep(patienceMs, false, { signal: patience.signal }).catch(() => false),
  ])
  patience.abort()
  if (isGone) return
  send(pid, 'SIGQUIT')
  await exited
}
