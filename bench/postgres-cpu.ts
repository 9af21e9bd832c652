import { readdir, readFile } from 'node:fs/promises'

/** CPU used so far by every process of the database server, in ms by process id. */
export const postgresCpu = async (postmasterPid: number): Promise<Map<string, number>> => {
  const used = new Map<string, number>()
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    const [, parent] = /^\d+ \(.*\) \S (\d+)/.exec(stat) ?? []
    if (parent !== String(postmasterPid)) continue
    const times = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => '')
    if (times) used.set(pid, Number(times.split(' ')[0]) / 1_000_000)
  }
  return used
}

/** CPU used between `before` and `after` by the processes alive at `after`, in ms. */
export const cpuBetween = (before: Map<string, number>, after: Map<string, number>): number =>
  [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0)
