import { format, stripVTControlCharacters } from 'node:util'
import { env } from '../src/env.ts'
import { writeLogLine, type LogLevel } from './write-log-line.ts'

const quietest: Record<LogLevel, string[]> = {
  info: ['info', 'debug'],
  warn: ['warn', 'info', 'debug'],
  error: ['error', 'warn', 'info', 'debug'],
}

const write = (level: LogLevel, message: string) => {
  if (quietest[level].includes(env.LOG_LEVEL)) writeLogLine(level, stripVTControlCharacters(message).trim())
}

/** Where the log is JSON, so is what libraries print: Next by the console, drivers and Node by warnings. */
export const logConsole = (): void => {
  if (env.logFormat === 'text') return
  const printing =
    (level: LogLevel) =>
    (...parts: unknown[]) =>
      write(level, format(...parts))
  Object.assign(console, {
    ...{ log: printing('info'), info: printing('info'), debug: () => undefined },
    ...{ warn: printing('warn'), error: printing('error'), trace: printing('error') },
  })
  process.removeAllListeners('warning')
  process.on('warning', ({ name, message }) => write('warn', `${name}: ${message}`))
}
