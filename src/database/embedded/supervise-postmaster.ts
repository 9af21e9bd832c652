import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../kernel/operator-error.ts'
import { launchPostmaster } from './launch-postmaster.ts'
import type { Log } from './log.ts'
import type { Cluster, Postmaster } from './postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

const maxTries = 8
const steadyAfterMs = 60_000
const pauseMs = (tries: number) => Math.min(100 * 2 ** tries, 5_000)

/**
 * Restarts a server on the same port whenever it exits unexpectedly, so that connection pools reconnect. After eight
 * attempts without a minute of stable running it gives up and calls `onGivenUp`.
 */
export const supervisePostmaster = (
  cluster: Cluster,
  first: Postmaster,
  { log, onGivenUp }: { log: Log; onGivenUp(error: OperatorError): void },
) => {
  const stopping = new AbortController()
  let current: Postmaster | undefined = first
  let tries = 0

  const restart = async () => {
    let reason = 'it kept ending'
    while (tries < maxTries) {
      await sleep(pauseMs(tries++), undefined, { signal: stopping.signal })
      try {
        return await launchPostmaster(cluster, first.port, stopping.signal)
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
      }
    }
    throw new OperatorError(`PostgreSQL could not be started again (${reason}); see ${cluster.logFile}.`)
  }

  const watch = async () => {
    while (current) {
      const since = Date.now()
      await current.exited
      current = undefined
      if (stopping.signal.aborted) return
      if (Date.now() - since > steadyAfterMs) tries = 0
      log.warn('PostgreSQL ended unexpectedly; starting it again')
      current = await restart()
      // A start in progress when `stop` was called may just have succeeded.
      if (stopping.signal.aborted) return stopPostmaster(current)
      log.info('PostgreSQL is running again')
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (stopping.signal.aborted) return
    onGivenUp(error instanceof OperatorError ? error : new OperatorError(String(error)))
  })

  return {
    async stop() {
      stopping.abort()
      if (current) await stopPostmaster(current)
      await watching
    },
  }
}
