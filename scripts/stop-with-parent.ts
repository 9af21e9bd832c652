import { readFileSync } from 'node:fs'
import { stopNow } from './shutdown.ts'

const intervalMs = 500

const parentOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

/** The process that started this one, and who started that: npm puts a shell in between, which may outlive it. */
const ancestors = () => [process.ppid, parentOf(process.ppid)].join()

/**
 * Started by npm, the product ends with it: npm passes signals on to a shell only, which need not do so, and nothing at
 * all when it is killed. Started by anything else, such as a supervisor, it goes on by itself.
 */
export const stopWithParent = (): void => {
  if (!process.env.npm_lifecycle_event) return
  // Nobody reads what is written from now on.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  const first = ancestors()
  const timer = setInterval(() => {
    if (ancestors() === first) return
    clearInterval(timer)
    void stopNow()
  }, intervalMs)
  timer.unref()
}
