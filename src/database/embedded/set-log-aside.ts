import { rename, stat } from 'node:fs/promises'

const limitBytes = 10 * 1024 * 1024

/** Renames a log larger than 10 MiB to `<name>.1`, replacing the previous one. */
export const setLogAside = async (logFile: string) => {
  const found = await stat(logFile).catch(() => undefined)
  if (found && found.size > limitBytes) await rename(logFile, `${logFile}.1`)
}
