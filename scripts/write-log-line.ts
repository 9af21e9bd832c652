import { hostname } from 'node:os'
import { env } from '../src/env.ts'
import { terminal } from './terminal.ts'

const levels = { info: 30, warn: 40, error: 50 }
export type LogLevel = keyof typeof levels

/** Writes a line as the log of the running product writes it: plain for a person, one JSON object otherwise. */
export const writeLogLine = (level: LogLevel, message: string): void => {
  if (env.logFormat === 'text') return terminal[level](message)
  const { pid } = process
  const line = {
    level: levels[level],
    time: Date.now(),
    pid,
    hostname: hostname(),
    name: 'clientele',
    msg: message,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
