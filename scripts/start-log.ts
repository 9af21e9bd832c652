import { writeLogLine } from './write-log-line.ts'

/** What the start tells, whatever LOG_LEVEL is. */
export const startLog = {
  info: (message: string): void => writeLogLine('info', message),
  warn: (message: string): void => writeLogLine('warn', message),
  error: (message: string): void => writeLogLine('error', message),
}
