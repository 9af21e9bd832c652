import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { serverEnvironment } from './server-environment.ts'

const run = (command: string, args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(command, args, { env: serverEnvironment }, (_error, stdout) => resolve(stdout.trim()))
  })

const fromProc = async (pid: number) => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name in parentheses may contain any character, so fields are counted after its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (!startTicks || state === 'Z' || state === 'X') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return `${startTicks}@${boot.trim()}`
}

/**
 * Distinguishes a running process from a later one with the same pid: its start time. Undefined when no such process
 * runs (a zombie does not).
 */
export const processIdentity = async (pid: number): Promise<string | undefined> => {
  if (existsSync('/proc/self/stat')) return fromProc(pid)
  const [state, ...start] = (await run('ps', ['-o', 'state=,lstart=', '-p', String(pid)])).split(/\s+/)
  return start.length === 0 || state?.startsWith('Z') ? undefined : start.join(' ')
}

/** The command line of a running process, its words separated by single spaces; '' when there is none. */
export const processCommand = async (pid: number): Promise<string> => {
  if (!existsSync('/proc/self/stat')) return run('ps', ['-o', 'command=', '-p', String(pid)])
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return words.split('\0').join(' ').trim()
}
